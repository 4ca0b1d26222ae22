import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { type RunningServer, serveFolder } from "../../src/adapters/paper/static-server.ts";
import { launchTestChromium } from "./short-visits.ts";

/** Pages of every kind a newcomer needs. */
const pages = [
  "",
  "wen-frage-ich/",
  "gremien/integrationsbeirat/",
  "organigramm/",
  "offline/",
  "suche/?q=wohnen",
];

/** Smallest type, narrowest line spacing, and what is not set from the left, among the words of a page's main part. */
function measure() {
  const found: string[] = [];
  const walker = document.createTreeWalker(
    document.querySelector("main") ?? document.body,
    NodeFilter.SHOW_TEXT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!element || !node.textContent?.trim() || element.closest("svg, .ref, .tr, script")) continue;
    const style = getComputedStyle(element);
    const size = Number.parseFloat(style.fontSize);
    const spacing = Number.parseFloat(style.lineHeight) / size;
    const isHeading = element.closest("h1, h2, h3, .kern-btn, button") !== null;
    if (size < 18 || (!isHeading && spacing < 1.49) || !/^(?:start|left)$/.test(style.textAlign))
      if (!isHeading || size < 18)
        found.push(
          `${element.tagName} ${size} ${spacing.toFixed(2)} ${style.textAlign}: ${node.textContent.slice(0, 40)}`,
        );
  }
  return found;
}

describe("Einfache Sprache on screen and on paper", () => {
  let browser: Browser;
  let server: RunningServer;
  beforeAll(async () => {
    browser = await launchTestChromium();
    server = await serveFolder(inject("siteFolder"));
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it.each(["screen", "print"] as const)(
    "is set in 18 px or more, with room between lines, from the left: %s",
    async (media) => {
      const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
      await page.emulateMedia({ media });
      const found: string[] = [];
      for (const path of pages) {
        await page.goto(`${server.url}/de-simple/${path}`);
        if (path.startsWith("suche")) await page.waitForSelector(".search-result");
        found.push(...(await page.evaluate(measure)).map((line) => `/${path} ${line}`));
      }
      await page.close();
      expect(found).toEqual([]);
    },
  );

  it("begins a new line for every sentence, of editors' texts and of interface words alike", async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(`${server.url}/de-simple/offline/`);
    for (const selector of ["main .prose p", ".tr-note", "#stick + p"]) {
      const lines = (await page.locator(selector).first().innerText()).split("\n");
      expect(lines.length, selector).toBeGreaterThan(1);
      for (const line of lines) expect(line, selector).not.toMatch(/[.?!] \p{Lu}/u);
    }
    await page.close();
  });
});
