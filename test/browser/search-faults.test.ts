import type { Browser, BrowserContext, Page, Route } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { launchChromium } from "../../src/adapters/paper/chromium.ts";
import { type RunningServer, serveFolder } from "../../src/adapters/paper/static-server.ts";
import { securityHeaders } from "../../src/views/host/security-headers.ts";
import { temporaryFolders } from "../temporary-folders.ts";
import { writeSearchSite } from "./search-site.ts";

const newFolder = temporaryFolders();

let browser: Browser;
let server: RunningServer;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  const folder = await newFolder("search-faults");
  await writeSearchSite(folder);
  server = await serveFolder(folder, {
    prefix: "/integration/",
    headers: Object.fromEntries(securityHeaders),
  });
  browser = await launchChromium();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

beforeEach(async () => {
  context = await browser.newContext();
  page = await context.newPage();
});

afterEach(() => context.close());

const titles = () => page.locator(".search-result__link").allTextContents();
const status = async () =>
  ((await page.getByRole("status").textContent()) ?? "").replace(/[\u2068\u2069]/g, "");
const waysOut = () => page.locator(".search-results__ways li").allTextContents();

async function open(query = "", language = "de"): Promise<void> {
  await page.goto(`${server.url}${language}/suche/${query}`);
}

async function waitForStatus(pattern: RegExp): Promise<void> {
  await expect.poll(status, { timeout: 15_000 }).toMatch(pattern);
}

/** What some hosts answer for a file they do not have. */
const asPage = (route: Route) =>
  route.fulfill({
    status: 200,
    contentType: "text/html",
    body: "<!doctype html><title>Nicht gefunden</title>",
  });

/** One bit of the last byte turned over. */
async function asDamaged(route: Route): Promise<void> {
  const response = await route.fetch();
  const body = Buffer.from(await response.body());
  body[body.length - 1] = (body[body.length - 1] ?? 0) ^ 1;
  await route.fulfill({ response, body });
}

describe("a foreign or damaged file of the index is never taken for nothing there", () => {
  const files: [file: string, pattern: string][] = [
    ["entry", "**/pagefind-entry.json*"],
    ["names and sums", "**/contents/*.json"],
    ["list of pages", "**/*.pf_meta"],
    ["program", "**/wasm.*"],
    ["words of pages", "**/*.pf_index"],
    ["kinds", "**/*.pf_filter"],
    ["texts of a page", "**/*.pf_fragment"],
  ];
  const faults: [fault: string, answer: (route: Route) => Promise<void>][] = [
    ["a page of the host", asPage],
    ["one wrong bit", asDamaged],
  ];
  const rows = files.flatMap(([file, pattern]) =>
    faults.map(([fault, answer]) => ({ title: `${file}: ${fault}`, pattern, answer })),
  );
  it.each(rows)("$title", async ({ pattern, answer }) => {
    await page.route(pattern, answer);
    await open("?q=Schule");
    await waitForStatus(/nicht erreichbar/);
    expect(await waysOut()).toContain("Alle Seiten von A bis Z");
    await page.unroute(pattern);
    await page.getByRole("button", { name: "Noch einmal versuchen" }).click();
    await waitForStatus(/4 Treffer/);
  });
});

describe("without the list of words the search goes on", () => {
  it.each(["missing", "a page of the host", "hanging"])("%s", async (fault) => {
    await page.route("**/words/*.json", (route) => {
      if (fault === "missing") return route.fulfill({ status: 404, body: "" });
      return fault === "hanging" ? new Promise(() => {}) : asPage(route);
    });
    await open("?q=Kurs Xqwertz");
    await waitForStatus(/Treffer.*Auf keiner Seite steht: Xqwertz/);
    expect((await titles())[0]).toBe("Volkshochschule Musterstadt");
  });
});

describe("a file that does not come", () => {
  it("is told after eight seconds, with other ways, and its hits are shown when it comes", async () => {
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route("**/*.pf_index", async (route) => {
      await released;
      await route.continue();
    });
    await page.clock.install();
    await open("?q=Kliniken");
    await page.clock.runFor(1000);
    await waitForStatus(/läuft …/);
    await page.clock.runFor(8000);
    await waitForStatus(/dauert länger/);
    expect(await waysOut()).toEqual([
      "Wen frage ich?",
      "Passt diese Frage? Wie finde ich eine Klinik?",
      "Fragen Sie nach bei: Landratsamt",
      "Alle Seiten von A bis Z",
    ]);
    release();
    await page.clock.resume();
    await waitForStatus(/Treffer für/);
  });

  it("may be asked for anew by a button", async () => {
    let isHanging = true;
    await page.route("**/*.pf_meta", (route) => (isHanging ? new Promise(() => {}) : route.continue()));
    await page.clock.install();
    await open("?q=Schule");
    await page.clock.runFor(9000);
    await waitForStatus(/dauert länger/);
    isHanging = false;
    await page.clock.resume();
    await page.getByRole("button", { name: "Noch einmal versuchen" }).click();
    await waitForStatus(/4 Treffer/);
  });
});

describe("where the search never loads", () => {
  const patterns = ["**/pagefind-entry.json*", "**/contents/*.json", "**/search-engine.*.js"];
  it.each(patterns)("the nearest question is among the ways out all the same: %s", async (pattern) => {
    await page.route(pattern, (route) => route.fulfill({ status: 404, body: "" }));
    await open("?q=Kliniken");
    await waitForStatus(/nicht erreichbar/);
    expect(await waysOut()).toEqual([
      "Wen frage ich?",
      "Passt diese Frage? Wie finde ich eine Klinik?",
      "Diese Stelle hilft weiter: Landratsamt",
      "Alle Seiten von A bis Z",
    ]);
  });
});

describe("where nothing is found", () => {
  it("offers the questions, the nearest of them, the desk and A–Z, in this order and without network", async () => {
    await open("?q=Xyzzy");
    await waitForStatus(/^Keine Treffer/);
    expect(await waysOut()).toEqual([
      "Wen frage ich?",
      "Fragen Sie nach bei: Landratsamt",
      "Alle Seiten von A bis Z",
    ]);
    await context.setOffline(true);
    await page.getByRole("searchbox").fill("Untermieter");
    await expect.poll(waysOut).toContain("Passt diese Frage? Wo werde ich wohnen?");
  });

  it("offers a word that is near as a link, without pretending that it was meant", async () => {
    await open("?q=Kars");
    await waitForStatus(/^Keine Treffer für „Kars“\. Meinten Sie „Kurs“\? $/);
    expect(await titles()).toEqual([]);
  });

  it("says by which words pages were found that only begin alike", async () => {
    await open("?q=Insol");
    await waitForStatus(/„Insol“ steht so auf keiner Seite\. Gezeigt werden Seiten mit: Insolvenz/);
  });
});

describe("the choice of languages", () => {
  it("keeps the query, the kind and the fragment", async () => {
    await open("?q=Schule&art=arbeitskreis#ergebnisse");
    await waitForStatus(/Treffer/);
    const hrefs = () =>
      page.locator("nav a[hreflang]").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    expect(await hrefs()).toEqual([`${server.url}uk/suche/?q=Schule&art=arbeitskreis#ergebnisse`]);
    await page.getByRole("searchbox").fill("Kurs & mehr");
    await expect.poll(hrefs).toEqual([`${server.url}uk/suche/?q=Kurs+%26+mehr&art=arbeitskreis#ergebnisse`]);
    await page.getByRole("link", { name: "Українська" }).click();
    await expect.poll(() => page.getByRole("searchbox").inputValue()).toBe("Kurs & mehr");
  });
});

describe("on a phone", () => {
  it("the kinds fold away, and open all at once within the screen", async () => {
    await page.setViewportSize({ width: 360, height: 640 });
    await open("?q=Schule");
    await waitForStatus(/4 Treffer/);
    expect(await page.getByLabel("Arbeitskreise").isVisible()).toBe(false);
    await page.getByText("Art der Seite: Alle").click();
    for (const choice of await page.locator(".search-filter__choice:visible").all()) {
      const box = await choice.boundingBox();
      expect(box && box.x >= 0 && box.x + box.width <= 360).toBe(true);
    }
    await page.getByLabel("Arbeitskreise").check();
    await waitForStatus(/1 Treffer/);
    expect(await page.locator("summary").textContent()).toBe("Art der Seite: Arbeitskreise");
  });
});
