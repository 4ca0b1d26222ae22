import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { browsers } from "./browsers.ts";
import { fasterBy } from "./clock.ts";
import type { DiskBrowser, DiskPage } from "./disk-page.ts";

const toUrl = (path: string) => pathToFileURL(join(`${inject("siteFolder")}-offline`, path)).href;
const atStand = (path: string) => `${toUrl(path)}?ausstellung`;

/** Where the page is, as a path in the copy with its query. */
const readPlace = (page: DiskPage) =>
  page.evaluate(
    (start: string) => location.href.slice(start.length).replace(/^\/|=(?=$|&|#)/g, ""),
    toUrl(""),
  );

/** Waits until the page is elsewhere. */
async function leaves(page: DiskPage, from: string): Promise<string> {
  for (let tries = 0; tries < 200; tries++) {
    const place = await readPlace(page).catch(() => from);
    if (place !== from && place !== "") return place;
    await new Promise((done) => setTimeout(done, 30));
  }
  return from;
}

describe.each(browsers)("event mode in %s", (_, launch) => {
  let browser: DiskBrowser;
  let page: DiskPage;
  beforeAll(async () => {
    browser = await launch();
    page = await browser.newPage();
  }, 60_000);
  afterAll(() => browser?.close());

  const click = (selector: string) =>
    page.evaluate((wanted: string) => {
      const found = [...document.querySelectorAll<HTMLElement>(wanted)];
      if (found[0] === undefined) throw new Error(`no ${wanted}`);
      found[0].dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, view: window }));
    }, selector);
  const readDialog = () =>
    page.evaluate(() => document.querySelector<HTMLElement>("dialog[open]")?.innerText ?? "", null);

  it("begins with its own start file and shows large type and a way to the start", async () => {
    await page.goto(toUrl("AUSSTELLUNG.html"));
    await click("main .kern-btn");
    expect(await leaves(page, "AUSSTELLUNG.html")).toBe("index.html?ausstellung");
    await page.goto(atStand("de/index.html"));
    const size = () => page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize), null);
    const large = await size();
    const isBarShown = await page.evaluate(
      () => (document.querySelector<HTMLElement>("[data-exhibition-bar]")?.offsetHeight ?? 0) > 40,
      null,
    );
    await page.goto(toUrl("de/index.html"));
    expect(large).toBeGreaterThanOrEqual((await size()) * 1.4);
    expect(isBarShown).toBe(true);
  });

  it.each([
    ["a link of the menu", "de/index.html", ".menu nav a", "de/netzwerk/index.html?ausstellung"],
    ["a box of the organigram", "de/organigramm/index.html", "main svg a", undefined],
    ["the bar", "de/a-z/index.html", "[data-exhibition-bar] a", "index.html?ausstellung"],
  ])("stays in the mode through %s", async (_, from, selector, to) => {
    await page.goto(atStand(from));
    await click(selector);
    const place = await leaves(page, `${from}?ausstellung`);
    expect(place).toMatch(/index\.html\?ausstellung(?:#|$)/);
    if (to !== undefined) expect(place).toBe(to);
  });

  it("stays in the mode through a search and its hits", async () => {
    await page.goto(atStand("de/a-z/index.html"));
    await page.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>("header input[type=search]");
      if (field) field.value = "Beirat";
      field?.form?.requestSubmit();
    }, null);
    expect(await leaves(page, "de/a-z/index.html?ausstellung")).toMatch(
      /^de\/suche\/index\.html\?(?=.*\bq=Beirat)(?=.*\bausstellung)/,
    );
    await page.evaluate(async () => {
      while (document.querySelector(".search-result__link") === null)
        await new Promise((done) => setTimeout(done, 30));
    }, null);
    const before = await readPlace(page);
    expect(before).toContain("ausstellung");
    await click(".search-result__link");
    expect(await leaves(page, before)).toMatch(/index\.html\?ausstellung/);
  });

  it("lets a place on the same page be reached", async () => {
    await page.goto(atStand("de/a-z/index.html"));
    await click(".skip");
    expect(await leaves(page, "de/a-z/index.html?ausstellung")).toBe("de/a-z/index.html?ausstellung#inhalt");
  });

  it.each([
    ["another site", "de/quellen/index.html", "main a[href^='https:']", "https://"],
    ["a telephone", "de/rollen/bildungskoordinator/index.html", "main a[href^='tel:']", "+49"],
    ["a file", "de/organigramm/index.html", "main a[download], main a[href$='.svg']", ""],
  ])("does not lead out to %s but shows what to write down", async (_, from, selector, address) => {
    await page.goto(atStand(from));
    await click(selector);
    expect(await readDialog()).toContain("Das geht hier am Stand nicht");
    expect(await readDialog()).toContain(address);
    expect(await readPlace(page)).toBe(`${from}?ausstellung`);
    await page.evaluate(
      () => document.querySelector<HTMLButtonElement>("dialog[open] button")?.click(),
      null,
    );
    expect(await readDialog()).toBe("");
  });

  it("opens no second window and no menu of the browser", async () => {
    await page.goto(atStand("de/a-z/index.html"));
    const allowed = await page.evaluate(() => {
      const link = document.querySelector("main a[href]");
      const events = [
        new MouseEvent("auxclick", { bubbles: true, cancelable: true, button: 1 }),
        new MouseEvent("contextmenu", { bubbles: true, cancelable: true }),
        new MouseEvent("click", { bubbles: true, cancelable: true, ctrlKey: true }),
      ];
      return events.filter((event) => link?.dispatchEvent(event)).map(({ type }) => type);
    }, null);
    expect(allowed).toEqual([]);
  });

  it("returns to the start after two minutes without a touch, and asks first", async () => {
    const fast = await browser.newPage(fasterBy(100));
    await fast.goto(atStand("de/a-z/index.html"));
    const question = await fast.evaluate(async () => {
      while (document.querySelector("dialog[open]") === null)
        await new Promise((done) => setTimeout(done, 10));
      return document.querySelector<HTMLElement>("dialog[open]")?.innerText ?? "";
    }, null);
    expect(question).toContain("Ist noch jemand da?");
    expect(await leaves(fast, "de/a-z/index.html?ausstellung")).toBe("index.html?ausstellung");
    await fast.close();
  });

  it("stays when somebody answers with any key", async () => {
    const fast = await browser.newPage(fasterBy(100));
    await fast.goto(atStand("de/a-z/index.html"));
    const after = await fast.evaluate(async () => {
      const rest = (time: number) => new Promise((done) => setTimeout(done, time));
      while (document.querySelector("dialog[open]") === null) await rest(10);
      dispatchEvent(new KeyboardEvent("keydown", { key: "Shift" }));
      const isOpen = document.querySelector("dialog[open]") !== null;
      // Longer than the time to answer, shorter than the next question.
      await rest(30_000);
      return { isOpen, path: location.pathname };
    }, null);
    expect(after.isOpen).toBe(false);
    expect(after.path).toMatch(/\/de\/a-z\/index\.html$/);
    await fast.close();
  });

  it("complains about nothing but fonts given up when a page was left", () => {
    const complaints = page.complaints.filter((text) => !text.includes("status=2152398850"));
    expect(complaints).toEqual([]);
  });
});
