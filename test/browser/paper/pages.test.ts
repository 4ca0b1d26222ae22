import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import decodeQR from "qr/decode.js";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { loadSite } from "../../../src/adapters/facts/load-site.ts";
import { printPage } from "../../../src/adapters/paper/print-paper.ts";
import { type RunningServer, serveFolder } from "../../../src/adapters/paper/static-server.ts";
import type { Network } from "../../../src/domain/network/network.ts";
import { launchTestChromium } from "../short-visits.ts";
import { readPdf, toComparable } from "./read-pdf.ts";

/** In points. */
const millimetre = 72 / 25.4;

let browser: Browser;
beforeAll(async () => {
  browser = await launchTestChromium();
});
afterAll(() => browser?.close());

describe("address of the site on paper", () => {
  it("is a code that a camera reads", async () => {
    const server = await serveFolder(inject("secondSiteFolder"));
    const page = await browser.newPage({ colorScheme: "dark" });
    await page.goto(`${server.url}de/handzettel/`);
    const pixels = await toPixels(page, await page.locator(".qr").screenshot());
    await page.close();
    await server.close();
    expect(decodeQR(pixels)).toBe("https://integration.musterhausen.example.org/de/");
  });
});

describe("every other page on paper", () => {
  let server: RunningServer;
  let page: Page;
  beforeAll(async () => {
    server = await serveFolder(inject("siteFolder"));
    // Who reads in the dark prints on white paper all the same.
    page = await browser.newPage({ colorScheme: "dark" });
  });
  afterAll(async () => {
    await page?.close();
    await server?.close();
  });

  it.each(["", "netzwerk/", "organigramm/", "suche/", "offline/"])(
    "/de/%s shows no menu, path, search field or button",
    async (path) => {
      await page.emulateMedia({ media: "screen" });
      await page.goto(`${server.url}de/${path}`);
      // What scripts bring must not be printed either: the page for saving is ready when its button is there.
      if (path === "offline/") await page.locator("[data-app-go]").waitFor();
      await page.emulateMedia({ media: "print" });
      const seen = await page.evaluate(() =>
        [...document.querySelectorAll("nav, form, button, input, .skip, summary, noscript")]
          .filter((element) => element.checkVisibility())
          .map((element) => element.outerHTML.slice(0, 80)),
      );
      expect(seen).toEqual([]);
    },
  );

  it("prints questions whole: each with whom to ask on the same page, its sources with short addresses", async () => {
    const { network } = await loadSite(".");
    await page.goto(`${server.url}de/wen-frage-ich/`);
    // Small sheets have many edges to cut at.
    const { pages } = await readPdf(await page.pdf({ format: "A6", tagged: true }));
    const cut = pages.map(({ items }) => ({
      asked: items.filter(({ text, size }) => size > 12 && isStart(network, text)).length,
      // Where no body is known that answers, the fallback desk is named.
      answered: items.filter(({ text }) => /^(?:Hier fragen|Bitte fragen Sie nach bei)/.test(text)).length,
    }));
    expect(pages.length).toBeGreaterThan(8);
    expect(cut.reduce((sum, { asked }) => sum + asked, 0)).toBe(network.topics.length);
    for (const { asked, answered } of cut) expect(answered).toBe(asked);
    const text = pages.map((page) => page.text).join("");
    expect(text).toContain("lrasm.de/?p=");
    expect(text).not.toContain("https://");
    expect(text).toContain("StandderAngaben");
    expect(text).toContain(`1/${pages.length}`);
  });

  it.each([
    ["de", "Organigramm"],
    ["en", "Organisation chart"],
    ["ar", "الهيكل التنظيمي"],
  ])(
    "prints title and drawing of /%s/organigramm/ on the first sheet, no letter smaller than 6 pt",
    async (locale, title) => {
      const html = await readFile(join(inject("siteFolder"), locale, "organigramm/index.html"), "utf8");
      expect(html).toContain(`>${title}</h1>`);
      const labels = [...html.matchAll(/class="dgm-link"[^>]*aria-label="([^"]+)"/g)].map(
        ([, label = ""]) => label,
      );
      const { pages } = await readPdf(
        await printPage(browser, server.url, `${locale}/organigramm/`, undefined),
      );
      const [first, ...others] = pages;
      expect(first).toMatchObject({ width: 210, height: 297 });
      expect(others.every(({ width }) => width === 210)).toBe(true);
      expect(labels.length).toBeGreaterThan(20);
      // Signs beside a word of the other script are read in another order than they were written.
      const words = labels.flatMap((label) => label.split(/[\s-]+/)).map(toComparable);
      expect(
        words.filter((word) => /^\p{Script=Latin}+$/u.test(word) && !first?.text.includes(word)),
      ).toEqual([]);
      expect(first?.items.some(({ size }) => size > 20)).toBe(true);
      expect(Math.min(...(first?.items.map(({ size }) => size) ?? []))).toBeGreaterThanOrEqual(6);
    },
  );

  it.each(["ltr", "rtl"] as const)("begins its lines at the right edge of the sheet for %s", async (dir) => {
    await page.goto(`${server.url}de/netzwerk/`);
    await page.evaluate((direction) => {
      document.documentElement.dir = direction;
    }, dir);
    const { pages } = await readPdf(await page.pdf({ format: "A4", preferCSSPageSize: true, tagged: true }));
    const margin = 18 * millimetre;
    const sheet = 210 * millimetre;
    const heading = pages[0]?.items.find(({ size }) => size > 20);
    const edge = dir === "ltr" ? heading?.x : sheet - ((heading?.x ?? 0) + (heading?.width ?? 0));
    expect(Math.abs((edge ?? 0) - margin)).toBeLessThan(4);
  });
});

function isStart(network: Network, text: string): boolean {
  return network.topics.some(({ question }) => question.source.startsWith(text.slice(0, 12)));
}

/** Decodes a PNG in the browser, which has a decoder anyway. */
async function toPixels(page: Page, png: Buffer) {
  const { width, height, data } = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext("2d");
    context?.drawImage(image, 0, 0);
    const pixels = context?.getImageData(0, 0, image.width, image.height).data ?? [];
    return { width: image.width, height: image.height, data: [...pixels] };
  }, png.toString("base64"));
  return { width, height, data: Uint8Array.from(data) };
}
