import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { temporaryFolders } from "../../temporary-folders.ts";
import { allRules, findProblems, loadAxe } from "../axe.ts";
import { launchTestChromium } from "../short-visits.ts";
import { browsers } from "./browsers.ts";
import { shiftedBy } from "./clock.ts";
import type { DiskBrowser, DiskPage } from "./disk-page.ts";

const newFolder = temporaryFolders();

/** The day the tests' copy was made; ages are counted from it, whatever the day of the run. */
const madeOn = Date.parse("2026-11-23T12:00:00Z");
const atAge = (days: number) => shiftedBy(Math.round((madeOn - Date.now()) / 86_400_000) + days);
const toUrl = (path: string) => pathToFileURL(join(`${inject("siteFolder")}-offline`, path)).href;

/** The note's text as readers see it; empty when they do not. */
const readNote = (page: DiskPage, selector: string) =>
  page.evaluate((wanted: string) => {
    const note = document.querySelector<HTMLElement>(wanted);
    return note !== null && note.offsetHeight > 0 ? note.innerText.trim() : "";
  }, selector);

describe.each(browsers)("notes of the copy about itself, in %s", (_, launch) => {
  let browser: DiskBrowser;
  beforeAll(async () => {
    browser = await launch();
  }, 60_000);
  afterAll(() => browser?.close());

  it.each([
    { days: -30, isOld: false },
    { days: 0, isOld: false },
    { days: 88, isOld: false },
    { days: 91, isOld: true },
    { days: 4000, isOld: true },
  ])("$days days after it was made, says that it may be out of date: $isOld", async ({ days, isOld }) => {
    const page = await browser.newPage(atAge(days));
    for (const path of ["START.html", "index.html", "de/quellen/index.html"]) {
      await page.goto(toUrl(path));
      const note = await readNote(page, "[data-age]");
      expect(note, path).toBe(
        isOld
          ? "Diese Offline-Kopie ist vom 23. November 2026. Das ist mindestens 90 Tage her; manches kann inzwischen anders sein. Die aktuelle Ausgabe gibt es dort, woher Sie diese Kopie haben."
          : "",
      );
    }
    expect(page.complaints).toEqual([]);
    await page.close();
  });

  it("asks to unpack first where only the page itself came out of the archive", async () => {
    const folder = await newFolder("im-zip");
    const page = await browser.newPage();
    for (const path of ["START.html", "de/quellen/index.html"]) {
      await page.goto(toUrl(path));
      expect(await readNote(page, "[data-unpack]"), path).toBe("");
      await copyFile(new URL(toUrl(path)), join(folder, "allein.html"));
      await page.goto(pathToFileURL(join(folder, "allein.html")).href);
      expect(await readNote(page, "[data-unpack]"), path).toMatch(/^Bitte zuerst entpacken/);
    }
    await page.close();
  });
});

describe("parts only the copy has", () => {
  it("are accessible in light and dark, at a stand and with each dialog open", async () => {
    const browser = await launchTestChromium();
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: "reduce" });
    await page.addInitScript(atAge(100));
    const problems: string[] = [];
    for (const path of [
      "START.html",
      "AUSSTELLUNG.html",
      "de/offline/index.html",
      "de/offline/index.html?ausstellung",
    ]) {
      const [file = "", query] = path.split("?");
      await page.goto(`${toUrl(file)}${query === undefined ? "" : `?${query}`}`);
      await loadAxe(page);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        problems.push(...(await findProblems(page, `${path} ${colorScheme}`, allRules)));
      }
    }
    for (const dialog of ["idle", "outside"]) {
      await page.evaluate((name) => {
        for (const open of document.querySelectorAll<HTMLDialogElement>("dialog[open]")) open.close();
        document.querySelector<HTMLDialogElement>(`[data-exhibition-${name}]`)?.showModal();
      }, dialog);
      problems.push(...(await findProblems(page, dialog, allRules)));
    }
    await browser.close();
    expect(problems).toEqual([]);
  });
});

describe("notes of the copy about itself, on paper", () => {
  it("says that it may be out of date, and of which day it is", async () => {
    const browser = await launchTestChromium();
    const page = await browser.newPage();
    await page.addInitScript(atAge(100));
    await page.emulateMedia({ media: "print" });
    await page.goto(toUrl("de/quellen/index.html"));
    expect(await page.locator("[data-age]").innerText()).toMatch(
      /^Diese Offline-Kopie ist vom 23\. November/,
    );
    expect(await page.getByText("Offline-Kopie vom 23. November 2026").isVisible()).toBe(true);
    for (const sheet of ["handzettel", "poster", "buch"]) {
      await page.goto(toUrl(`de/${sheet}/index.html`));
      expect(await page.locator("[data-age]:visible").allInnerTexts(), sheet).toHaveLength(1);
      expect(await page.locator("main [data-age]").isVisible(), sheet).toBe(true);
    }
    await browser.close();
  });
});
