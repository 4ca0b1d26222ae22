import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, BrowserContext } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { type OfflineList, toWanted } from "../../../src/views/offline/offline-list.ts";
import { launchTestChromium } from "../short-visits.ts";
import { FaultyServer } from "./faulty-server.ts";
import { patience, Visitor } from "./visitor.ts";

const server = new FaultyServer();
let browser: Browser;
let context: BrowserContext;
let visitor: Visitor;
let complaints: string[];
/** Paths of everything that can be saved. */
let listed: string[];

// One visitor who has saved everything; each test begins with the server running and ends with it so.
beforeAll(async () => {
  browser = await launchTestChromium();
  await server.show(inject("siteFolder"));
  context = await browser.newContext({ reducedMotion: "reduce" });
  visitor = new Visitor(await context.newPage(), server.url);
  await visitor.saves();
  await visitor.page.close();
  const list = JSON.parse(await readFile(join(inject("siteFolder"), "offline.json"), "utf8")) as OfflineList;
  const { core, rest } = toWanted(list, ["de"]);
  listed = [...core, ...rest].map(([path]) => path);
});
afterAll(async () => {
  await browser?.close();
  await server.close();
});
beforeEach(async () => {
  await server.show(inject("siteFolder"));
  const page = await context.newPage();
  complaints = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  visitor = new Visitor(page, server.url);
});
afterEach(async () => {
  await visitor.page.close();
  await server.stop();
  await server.start();
});

describe("with the server stopped", () => {
  beforeEach(() => server.stop());

  it("T1 the second visit works: start page, a page deep down, organigram, each with its styles", async () => {
    for (const path of ["de/", "de/gremien/integrationsbeirat/", "de/organigramm/", ""]) {
      await visitor.reads(path);
      expect(await visitor.isStyled(), path).toBe(true);
      expect(await visitor.page.evaluate(() => document.fonts.check("16px Fira Sans")), path).toBe(true);
    }
    expect(complaints).toEqual([]);
  });

  it("every page of the site opens", async () => {
    const pages = listed.filter((path) => path.endsWith("/"));
    expect(pages.length).toBeGreaterThan(40);
    const failed: string[] = [];
    for (const path of pages) {
      const answer = await visitor.page.goto(server.url + path, { waitUntil: "domcontentloaded" });
      if (answer?.status() !== 200 || visitor.page.url() !== server.url + path) failed.push(path);
    }
    expect(failed).toEqual([]);
  });

  it("what is saved is the site's own files, byte by byte", async () => {
    await visitor.reads("de/");
    const saved = await visitor.page.evaluate(
      async (url) => (await caches.match(url))?.text(),
      `${server.url}de/quellen/`,
    );
    expect(saved).toBe(await readFile(join(inject("siteFolder"), "de/quellen/index.html"), "utf8"));
  });

  it("T2 a page that was not saved: told so in words on a saved page, with the way to try again", async () => {
    await visitor.reads("de/gibt-es-nicht/");
    expect(visitor.page.url()).toBe(`${server.url}de/offline/?seite=de%2Fgibt-es-nicht%2F#nicht-gespeichert`);
    const section = visitor.page.locator("#nicht-gespeichert");
    expect(await section.getByRole("heading").textContent()).toBe("Diese Seite ist nicht gespeichert");
    expect(await section.getByRole("heading").isVisible()).toBe(true);
    const again = section.getByRole("link", { name: /Noch einmal versuchen/ });
    await expect.poll(() => again.isVisible(), patience).toBe(true);
    expect(await again.evaluate((link: HTMLAnchorElement) => link.href)).toBe(
      `${server.url}de/gibt-es-nicht/`,
    );
  });

  it("an address outside the site in the question is not linked", async () => {
    for (const asked of [
      "https://example.org/",
      "../../anderswo/",
      "javascript:alert(1)",
      "//example.org/",
    ]) {
      await visitor.page.goto(
        `${server.url}de/offline/?seite=${encodeURIComponent(asked)}#nicht-gespeichert`,
      );
      await visitor.page.waitForFunction(() => document.querySelector("[data-app-controls]:not([hidden])"));
      expect(await visitor.page.locator("#nicht-gespeichert a").isVisible(), asked).toBe(false);
    }
  });

  it("a question that is no proper address harms nothing", async () => {
    await visitor.page.goto(`${server.url}de/offline/?seite=%25E0%25A4%25A#nicht-gespeichert`);
    await expect.poll(() => visitor.page.locator("#nicht-gespeichert a").isVisible(), patience).toBe(true);
    await expect.poll(() => visitor.stored(), patience).toMatch(/^Gespeichert/);
    expect(complaints).toEqual([]);
  });

  it.each([
    ["de/suche", "de/suche/"],
    ["de/suche?q=Schule", "de/suche/?q=Schule"],
    ["de/suche/index.html", "de/suche/index.html"],
  ])("%s is found as %s", async (asked, shown) => {
    expect(await visitor.reads(asked)).toBe("Suche");
    expect(visitor.page.url()).toBe(server.url + shown);
  });

  it("search finds what it finds with a connection, from the address too", async () => {
    const search = async () => {
      await visitor.reads("de/suche/?q=Schule");
      await visitor.page.locator(".search-result__link").first().waitFor();
      return visitor.page.locator(".search-result__link").allTextContents();
    };
    const without = await search();
    await server.start();
    const withServer = await search();
    expect(without.length).toBeGreaterThan(2);
    expect(without).toEqual(withServer);
    expect(complaints).toEqual([]);
  });

  it("the offline page says what is saved and offers nothing that needs a connection", async () => {
    await visitor.openOfflinePage();
    expect(await visitor.stored()).toMatch(/^Gespeichert: Ausgabe vom/);
    expect(await visitor.buttons()).toEqual(["Löschen"]);
  });

  it("T12 the connection comes and goes while a page is open", async () => {
    await visitor.reads("de/");
    await server.start();
    const asked: string[] = [];
    server.onRequest = (path) => asked.push(path);
    await visitor.page.getByRole("link", { name: "Organigramm" }).first().click();
    await visitor.page.waitForURL(`${server.url}de/organigramm/`);
    expect(asked).toContain("de/organigramm/");
    await server.stop();
    await visitor.page.goBack();
    await visitor.page.waitForURL(`${server.url}de/`);
    expect(await visitor.isStyled()).toBe(true);
  });
});

describe("with a server that does not answer", () => {
  it("T3 shows the saved page, whole, before 3.5 seconds are over; its search does not wait again", async () => {
    server.faults = { hang: /./ };
    expect(await visitor.reads("de/suche/?q=Schule")).toBe("Suche");
    const waited = await visitor.page.evaluate(
      () => (performance.getEntriesByType("navigation")[0] as PerformanceNavigationTiming).responseStart,
    );
    expect(waited).toBeGreaterThan(2900);
    expect(waited).toBeLessThan(3500);
    expect(await visitor.isStyled()).toBe(true);
    await visitor.page.locator(".search-result__link").first().waitFor({ timeout: 2000 });
  });

  it("the offline page still says what is saved, and how to delete it", async () => {
    server.faults = { hang: /./ };
    await visitor.openOfflinePage();
    expect(await visitor.stored()).toMatch(/^Gespeichert/);
    expect(await visitor.buttons()).toEqual(["Löschen"]);
  });

  it("an error of the server counts as no answer", async () => {
    server.faults = { broken: /^de\/$/ };
    await visitor.reads("de/");
    expect(await visitor.isStyled()).toBe(true);
  });
});

describe("with a connection", () => {
  it("pages are always asked for, named files never again", async () => {
    const asked: string[] = [];
    server.onRequest = (path) => asked.push(path);
    await visitor.reads("de/chronik/");
    await visitor.reads("de/chronik/");
    expect(asked.filter((path) => path === "de/chronik/")).toHaveLength(2);
    expect(asked.filter((path) => path.startsWith("assets/"))).toEqual([]);
  });

  it("a page that does not exist is the server's own answer", async () => {
    const answer = await visitor.page.goto(`${server.url}de/gibt-es-nicht/`);
    expect(answer?.status()).toBe(404);
  });

  it("a folder without its slash is the server's redirect", async () => {
    await visitor.reads("de/suche");
    expect(visitor.page.url()).toBe(`${server.url}de/suche/`);
  });
});
