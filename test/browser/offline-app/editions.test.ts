import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, BrowserContext } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { buildWorkerScript } from "../../../src/adapters/assets/worker-script.ts";
import { temporaryFolders } from "../../temporary-folders.ts";
import { launchTestChromium } from "../short-visits.ts";
import { copySite, writeLaterEdition, writeSmallSite } from "./editions.ts";
import { FaultyServer } from "./faulty-server.ts";
import { nothing, patience, Visitor } from "./visitor.ts";

const newFolder = temporaryFolders();

const server = new FaultyServer();
let browser: Browser;
let context: BrowserContext;
let visitor: Visitor;
let site = "";
let later = "";

beforeAll(async () => {
  browser = await launchTestChromium();
  site = await writeSmallSite(inject("siteFolder"), await newFolder("edition"));
  later = await writeLaterEdition(site, await newFolder("edition"), {
    word: "zweite",
    builtOn: "2026-12-01",
  });
});
afterAll(async () => {
  await browser?.close();
  await server.close();
});
beforeEach(async () => {
  await server.stop();
  await server.show(site);
  await server.stop();
  await server.start();
  context = await browser.newContext({ reducedMotion: "reduce" });
  visitor = new Visitor(await context.newPage(), server.url);
  await visitor.saves();
});
afterEach(() => context.close());

/** The word a later edition shows in its heading; empty for the first. */
const edition = async (visiting = visitor, path = "de/chronik/") =>
  (await visiting.reads(path)).includes("zweite") ? "zweite" : "erste";

/** What a visitor reads while the server is stopped. */
async function offline<Result>(work: () => Promise<Result>): Promise<Result> {
  await server.stop();
  const result = await work();
  await server.start();
  return result;
}

/** The browser's own error instead of a page. */
async function failsToOpen(): Promise<void> {
  const page = await context.newPage();
  await expect(page.goto(`${server.url}de/`)).rejects.toThrow(/ERR_/);
  await page.close();
}

describe("a newer edition", () => {
  it("T4 waits for the tap: with a connection pages are new, without one they are as saved; then all is new", async () => {
    const open = new Visitor(await context.newPage(), server.url);
    await open.reads("de/");
    await open.page.evaluate(() => Object.assign(window, { untouched: true }));
    await server.show(later);
    expect(await edition()).toBe("zweite");
    expect(await offline(edition)).toBe("erste");

    await visitor.openOfflinePage();
    expect(await visitor.page.getByText("Es gibt eine neuere Ausgabe vom").textContent()).toMatch(
      /1\. Dezember 2026/,
    );
    expect(await visitor.buttons()).toEqual([
      expect.stringMatching(/^Aktualisieren \([\d,]+\s[kM]B\)$/),
      "Löschen",
    ]);
    const asked: string[] = [];
    server.onRequest = (path) => asked.push(path);
    await visitor.tap("Aktualisieren");
    await visitor.hears(/Fertig/);
    expect(await visitor.stored()).toMatch(/Ausgabe vom 1\. Dezember 2026/);
    expect(asked.filter((path) => /fonts\/|\.pf_|wasm\./.test(path))).toEqual([]);
    expect((await visitor.keeps()).caches).toHaveLength(2);
    expect(await offline(edition)).toBe("zweite");
    expect(await open.page.evaluate(() => "untouched" in window)).toBe(true);
  });

  it("T5 cut half-way: the saved edition stays whole, the next tap brings the new one", async () => {
    await server.show(later);
    await visitor.openOfflinePage();
    let count = 0;
    server.onRequest = () => {
      count += 1;
      if (count === 6) void server.stop();
    };
    await visitor.tap("Aktualisieren");
    await visitor.hears(/unterbrochen.*noch da/);
    expect(await edition()).toBe("erste");
    expect(await visitor.isStyled()).toBe(true);
    expect((await visitor.keeps()).caches).toHaveLength(2);
    server.onRequest = () => {};
    await server.start();
    await visitor.openOfflinePage();
    await visitor.tap("Aktualisieren");
    await visitor.hears(/Fertig/);
    expect(await offline(edition)).toBe("zweite");
  });

  it("T6 damaged or T7 too big: refused in words, the saved edition stays whole", async () => {
    await server.show(later);
    server.faults = { damaged: /^de\/a-z\/$/ };
    await visitor.openOfflinePage();
    await visitor.tap("Aktualisieren");
    await visitor.hears(/nicht alle Dateien.*noch da/);
    server.faults = {};
    const session = await context.newCDPSession(visitor.page);
    const { origin } = new URL(server.url);
    await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1_100_000 });
    await visitor.openOfflinePage();
    await visitor.tap("Aktualisieren");
    await visitor.hears(/nicht genug Platz.*noch da/);
    expect(await offline(edition)).toBe("erste");
    expect((await visitor.keeps()).caches).toHaveLength(2);
  });

  it("T8 an old page that is still open finds its files when the server has only new ones", async () => {
    await visitor.reads("de/suche/");
    await server.show(later);
    await visitor.page.getByRole("searchbox").last().fill("Schule");
    await visitor.page.locator(".search-result__link").first().waitFor();
    expect(await visitor.heading()).toBe("Suche");

    // The control: the server has the old engine no more, so whoever saved nothing is told in words.
    await server.show(site);
    const stranger = new Visitor(await (await browser.newContext()).newPage(), server.url);
    await stranger.reads("de/suche/");
    await server.show(later);
    await stranger.page.getByRole("searchbox").last().fill("Schule");
    await stranger.page.getByText("nicht erreichbar").waitFor();
    await stranger.page.context().close();
  });

  it("T8b a new page over the old saved files has its own styles, never a mixture", async () => {
    await server.show(later);
    const asked: string[] = [];
    server.onRequest = (path) => asked.push(path);
    expect(await edition()).toBe("zweite");
    const sheets = await visitor.page.evaluate(() => [...document.styleSheets].map(({ href }) => href ?? ""));
    expect(sheets.some((href) => href.endsWith("site.zweite.css"))).toBe(true);
    expect(asked).toContain("assets/site.zweite.css");
    expect(await visitor.isStyled()).toBe(true);
  });

  it("T11 two tabs: one saves at a time, the other is not reloaded and reads on", async () => {
    const other = new Visitor(await context.newPage(), server.url);
    await server.show(later);
    await other.openOfflinePage();
    await visitor.openOfflinePage();
    server.faults = { hang: /^de\/a-z\/$/ };
    await visitor.tap("Aktualisieren");
    await visitor.hears(/Wird gespeichert/);
    await other.tap("Aktualisieren");
    await other.hears(/anderen Fenster/);
    await other.page.evaluate(() => Object.assign(window, { untouched: true }));
    // The hanging file ends the waiting tab's attempt: it is left, and the other takes over.
    await visitor.page.close();
    server.faults = {};
    await expect
      .poll(() => other.buttons(), patience)
      .toContainEqual(expect.stringMatching(/^Aktualisieren/));
    await other.tap("Aktualisieren");
    await other.hears(/Fertig/);
    expect(await other.page.evaluate(() => "untouched" in window)).toBe(true);
    expect(await offline(() => edition(other))).toBe("zweite");
  });
});

describe("taken away", () => {
  it("T9 a site that no longer offers it takes back what was saved, without a tap", async () => {
    const withdrawn = await copySite(site, await newFolder("edition"));
    await writeFile(join(withdrawn, "sw.js"), await buildWorkerScript("withdraw"));
    await rm(join(withdrawn, "offline.json"));
    await server.show(withdrawn);
    await visitor.reads("de/");
    await expect.poll(() => visitor.holds(), patience).toEqual({ caches: [], workers: 0 });
    expect(await visitor.keeps()).toEqual(nothing);
    expect(await visitor.reads("de/chronik/")).toMatch(/Chronik/);
    await offline(failsToOpen);
  });

  it("T10 a worker file that is missing on the server harms nobody", async () => {
    server.faults = { missing: /^sw\.js$/ };
    await visitor.reads("de/");
    await visitor.page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      await registration?.update().catch(() => {});
    });
    expect(await visitor.reads("de/chronik/")).toMatch(/Chronik/);
    expect(await offline(() => visitor.reads("de/organigramm/"))).not.toBe("");
    expect((await visitor.keeps()).workers).toBe(1);
  });

  it("storage cleared by the browser behind our back: pages come from the server, the offline page says so", async () => {
    for (const part of ["", "files:"]) {
      await visitor.page.evaluate(async (wanted) => {
        for (const name of await caches.keys()) if (name.includes(wanted)) await caches.delete(name);
      }, part);
      expect(await visitor.reads("de/chronik/")).toMatch(/Chronik/);
      await offline(failsToOpen);
      await visitor.openOfflinePage();
      await visitor.hears(/nicht mehr vollständig/);
      expect(await visitor.keeps()).toEqual(nothing);
      await visitor.tap("Offline speichern");
      await visitor.hears(/Fertig/);
      expect(await offline(edition)).toBe("erste");
    }
  });

  it("a worker that is gone comes back with the offline page", async () => {
    await visitor.page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.unregister());
    await visitor.reads("de/");
    expect((await visitor.holds()).workers).toBe(0);
    await visitor.openOfflinePage();
    await visitor.page.evaluate(() => navigator.serviceWorker.ready);
    expect(await offline(edition)).toBe("erste");
  });

  it("single files cleared behind our back are noticed and brought again by a tap", async () => {
    await visitor.page.evaluate(async () => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys())
          if (/suche\/$|site\.\w+\.css$/.test(request.url)) await cache.delete(request);
      }
    });
    await visitor.openOfflinePage();
    expect(await visitor.stored()).toMatch(/noch nicht alles/);
    await visitor.tap("Weiter speichern");
    await visitor.hears(/Fertig/);
    expect(await offline(() => visitor.reads("de/suche/"))).toBe("Suche");
  });
});
