import type { Browser } from "playwright-core";
import { getDocumentProxy } from "unpdf";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { loadSite } from "../../../src/adapters/facts/load-site.ts";
import { printPage } from "../../../src/adapters/paper/print-paper.ts";
import { type RunningServer, serveFolder } from "../../../src/adapters/paper/static-server.ts";
import { launchTestChromium } from "../short-visits.ts";

const { network } = await loadSite(".");

describe("sheets in every language", () => {
  let browser: Browser;
  let server: RunningServer;
  beforeAll(async () => {
    [browser, server] = await Promise.all([launchTestChromium(), serveFolder(inject("siteFolder"))]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it.each(network.site.locales)(
    "%s: the handout is two sides, the poster one, both in that language",
    async (locale) => {
      for (const [name, pages] of [
        ["handzettel", 2],
        ["poster", 1],
      ] as const) {
        const pdf = await printPage(browser, server.url, `${locale}/${name}/`, undefined);
        const document = await getDocumentProxy(new Uint8Array(pdf));
        expect(document.numPages, name).toBe(pages);
        const { info } = (await document.getMetadata()) as { info: { Language?: string } };
        expect(info.Language, name).toBe(locale);
      }
    },
  );
});
