import { afterAll, describe, expect, inject, it } from "vitest";
import type { DiskPage } from "../disk/disk-page.ts";
import { findFirefox, launchFirefox } from "../disk/firefox.ts";
import { FaultyServer } from "./faulty-server.ts";

const program = findFirefox();
const server = new FaultyServer();
afterAll(() => server.close());

if (program === undefined)
  it("Firefox: auf dieser Maschine nicht gefunden, nur in Chromium geprüft", () =>
    expect(findFirefox()).toBeUndefined());
else
  describe("in Firefox", () => {
    it("saves at a tap, works with the server stopped, search included, and deletes everything", async () => {
      await server.show(inject("siteFolder"));
      const browser = await launchFirefox(program);
      try {
        const page = await browser.newPage();
        await page.goto(`${server.url}de/offline/`);
        expect(await holds(page)).toEqual([0, 0]);
        await tap(page, "[data-app-go]");
        await hears(page, "Fertig");
        expect(await holds(page)).toEqual([2, 1]);

        await server.stop();
        await page.goto(`${server.url}de/suche?q=Schule`);
        await until(page, () => document.querySelectorAll(".search-result__link").length > 2, "");
        expect(await page.evaluate(() => location.pathname, "")).toBe("/integration/de/suche/");
        await page.goto(`${server.url}de/gibt-es-nicht/`);
        const shown = await page.evaluate(
          () => [location.hash, getComputedStyle(document.querySelector(location.hash) as Element).display],
          "",
        );
        expect(shown).toEqual(["#nicht-gespeichert", "block"]);
        await server.start();

        // The browser's own check for a newer worker is answered: a worker ends only after it.
        server.faults = { hang: /^(?!sw\.js)/ };
        const begin = performance.now();
        await page.goto(`${server.url}de/organigramm/`);
        expect(performance.now() - begin).toBeLessThan(4000);
        expect(await page.evaluate(() => document.title, "")).toMatch(/^Organigramm/);
        server.faults = {};

        await page.goto(`${server.url}de/offline/`);
        await tap(page, "[data-app-remove]");
        await hears(page, "Gelöscht");
        expect(await holds(page)).toEqual([0, 0]);
        // That a check for a newer worker fails while the server is stopped is no fault of the site.
        const faults = page.complaints.filter((text) => /Content-Security-Policy|Trusted|Error\b/.test(text));
        expect(faults).toEqual([]);
      } finally {
        await browser.close();
      }
    });
  });

/** Number of caches and of workers. */
function holds(page: DiskPage): Promise<number[]> {
  return page.evaluate(
    async () => [(await caches.keys()).length, (await navigator.serviceWorker.getRegistrations()).length],
    "",
  );
}

async function tap(page: DiskPage, selector: string): Promise<void> {
  await until(page, (wanted) => document.querySelector<HTMLElement>(wanted)?.hidden === false, selector);
  await page.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), selector);
}

function hears(page: DiskPage, word: string): Promise<void> {
  return until(
    page,
    (wanted) => document.querySelector("[data-app-status]")?.textContent?.includes(wanted) === true,
    word,
  );
}

async function until(page: DiskPage, isSo: (argument: string) => boolean, argument: string): Promise<void> {
  await expect.poll(() => page.evaluate(isSo, argument), { timeout: 20_000 }).toBe(true);
}
