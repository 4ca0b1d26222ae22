import {
  chmod,
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  truncate,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { serveFolder } from "../../../src/adapters/paper/static-server.ts";
import { securityHeaders } from "../../../src/views/host/security-headers.ts";
import { listFiles } from "../../site/built-pages.ts";
import { choosePages } from "../chosen-pages.ts";
import { browsers } from "./browsers.ts";
import { launchDiskChromium } from "./chromium.ts";
import type { DiskBrowser, DiskPage } from "./disk-page.ts";
import { findFirefox } from "./firefox.ts";
import { queries, ukrainianQueries } from "./queries.ts";

/** A folder as event teams have them, with its path well over 200 characters long. */
const oddPath = join("USB Stick #1 Ämter 100%", "Veranstaltung ".repeat(14).trim());

if (browsers.length === 1)
  it("Firefox: auf dieser Maschine nicht gefunden, nur in Chromium geprüft", () =>
    expect(findFirefox()).toBeUndefined());

let root = "";
let copy = "";
let hostedHits: Answer[] = [];
let hostedHitsInUkrainian: Answer[] = [];

const toUrl = (path: string) => pathToFileURL(join(copy, path)).href;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "stick-"));
  const downloads = join(inject("siteFolder"), "downloads");
  const [archive = ""] = await readdir(downloads);
  const target = join(root, oddPath);
  for (const [name, bytes] of Object.entries(unzipSync(await readFile(join(downloads, archive))))) {
    await mkdir(dirname(join(target, name)), { recursive: true });
    await writeFile(join(target, name), bytes, { mode: 0o444 });
  }
  copy = join(target, "netzwerk-offline");
  [hostedHits = [], hostedHitsInUkrainian = []] = await searchHosted();
}, 120_000);
afterAll(() => rm(root, { recursive: true, force: true }));

describe.each(browsers)("the unzipped copy, opened from disk in %s", (name, launch) => {
  let browser: DiskBrowser;
  let page: DiskPage;
  beforeAll(async () => {
    browser = await launch();
    page = await browser.newPage();
    await page.goto(toUrl("START.html"));
    const isLoose = await page.evaluate(
      () =>
        fetch("LIES-MICH.txt").then(
          () => true,
          () => false,
        ),
      null,
    );
    if (isLoose)
      throw new Error(`${name} lets pages read files: nothing it shows here would be true elsewhere`);
    await page.close();
    page = await browser.newPage();
  }, 120_000);
  afterAll(() => browser?.close());

  it("shows every page with its style and fonts, complains about nothing and asks no network", async () => {
    const pages = choosePages(
      (await listFiles(copy)).filter((path) => /^\/(?:[^/]+$|(?:de|ar)\/).*\.html$/.test(path)),
    );
    expect(pages.length).toBeGreaterThan(40);
    const bad: string[] = [];
    for (const path of pages) {
      await page.goto(toUrl(path));
      const { isStyled, loadsFont, hint } = await page.evaluate(async () => {
        const fonts = await document.fonts.ready;
        const unpack = document.querySelector("[data-unpack]");
        return {
          isStyled: [...document.styleSheets].length > 0 && getComputedStyle(document.body).margin === "0px",
          loadsFont: [...fonts].some(({ status }) => status === "loaded"),
          hint: unpack !== null && (unpack as HTMLElement).offsetHeight > 1,
        };
      }, null);
      if (!isStyled || !loadsFont || hint) bad.push(path);
    }
    expect(bad).toEqual([]);
    expect(page.complaints).toEqual([]);
    expect(page.requests.filter((url) => /^(?:https?|wss?|ftp):/.test(url))).toEqual([]);
  });

  it(`finds the same pages in the same order as the hosted site, for ${queries.length} queries`, async () => {
    await page.goto(toUrl("de/suche/index.html"));
    const hits = await searchAll(page, queries);
    expect(hits).toEqual(hostedHits);
    expect(hits.filter((answer) => answer.links.length > 0).length).toBeGreaterThanOrEqual(60);
    const [first] = hits.flatMap(({ links }) => links);
    expect(await exists(first?.split(" ")[0] ?? "")).toBe(true);
    expect(page.complaints).toEqual([]);
  });

  it(`finds the same from pages in Ukrainian, German group included, for ${ukrainianQueries.length} queries`, async () => {
    await page.goto(toUrl("uk/suche/index.html"));
    const hits = await searchAll(page, ukrainianQueries);
    expect(hits).toEqual(hostedHitsInUkrainian);
    const linksOf = (query: string) => hits.find((answer) => answer.query === query)?.links ?? [];
    const roomsOf = (query: string) => new Set(linksOf(query).map((link) => link.split("/")[0]));
    expect(roomsOf("мову")).toEqual(new Set(["uk"]));
    expect(roomsOf("Jobcenter")).toEqual(new Set(["uk", "de"]));
    expect(await exists(linksOf("Jobcenter").at(-1)?.split(" ")[0] ?? "")).toBe(true);
    expect(page.complaints).toEqual([]);
  });

  it("searches from the field of any page", async () => {
    await page.goto(toUrl("de/quellen/index.html"));
    await page.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>("header input[type=search]");
      if (field) field.value = "Beirat";
      field?.form?.requestSubmit();
    }, null);
    const isFound = () =>
      page.evaluate(() => document.querySelector(".search-result__link") !== null, null).catch(() => false);
    await expect.poll(isFound, { timeout: 10_000 }).toBe(true);
  });

  it.each([
    ["de", "Beirat"],
    ["ru", "школа"],
    ["fa", "مدرسه"],
  ])("reads at most 340 KB from disk for the first hits in %s", async (language, query) => {
    const fresh = await browser.newPage();
    await fresh.goto(toUrl(`${language}/suche/index.html`));
    const scripts = await fresh.evaluate(async (asked: string) => {
      const loaded = [...document.scripts].map(({ src }) => src);
      let isShown = false;
      // Scripts of search data leave the page when they have run; those of the German group come after the hits.
      new MutationObserver((changes) => {
        for (const node of changes.flatMap((change) => [...change.addedNodes])) {
          isShown ||= node instanceof Element && node.querySelector(".search-result") !== null;
          if (node instanceof HTMLScriptElement && !isShown) loaded.push(node.src);
        }
      }).observe(document, { childList: true, subtree: true });
      const field = document.querySelector<HTMLInputElement>("#search-query");
      if (field) field.value = asked;
      field?.form?.requestSubmit();
      const started = Date.now();
      while (!isShown && Date.now() - started < 10_000) await new Promise((done) => setTimeout(done, 20));
      return loaded;
    }, query);
    const sizes = await Promise.all(scripts.map(async (url) => (await stat(new URL(url))).size));
    expect(scripts.length).toBeGreaterThan(3);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(340_000);
    await fresh.close();
  });

  const damages: [what: string, damage: (folder: string) => Promise<void>][] = [
    ["a chunk of the index is missing", (folder) => removeMatching(folder, /^index-/)],
    ["texts of pages are missing", (folder) => removeMatching(folder, /^fragment-/)],
    ["the core is missing", (folder) => removeMatching(folder, /^core/)],
    ["the core was cut off", (folder) => truncate(join(folder, "core.js"), 20_000)],
    ["chunks lost a letter", (folder) => changeMatching(folder, /^index-/)],
    ["chunks are empty", (folder) => emptyMatching(folder, /^index-/)],
  ];
  it.each(damages)("says in words that search data are incomplete when %s", async (_, damage) => {
    const broken = await mkdtemp(join(root, "kaputt-"));
    for (const part of ["assets", "search/de", "de/suche"])
      await cp(join(copy, part), join(broken, part), { recursive: true });
    await makeWritable(join(broken, "search/de"));
    await damage(join(broken, "search/de"));
    const fresh = await browser.newPage();
    await fresh.goto(`${pathToFileURL(join(broken, "de/suche/index.html")).href}?q=Beirat+xyzzy`);
    const said = await fresh.evaluate(async () => {
      const status = () => document.querySelector("[role=status]")?.textContent?.trim() ?? "";
      const started = Date.now();
      while ((status() === "" || document.querySelector("[aria-busy]")) && Date.now() - started < 10_000)
        await new Promise((done) => setTimeout(done, 50));
      return status();
    }, null);
    expect(said).toBe("Suchdaten unvollständig, bitte den ganzen Ordner neu kopieren.");
    await fresh.close();
  });

  it("finds what stands on pages without the list of words, which only brings corrections", async () => {
    const broken = await mkdtemp(join(root, "kaputt-"));
    for (const part of ["assets", "search/de", "de/suche"])
      await cp(join(copy, part), join(broken, part), { recursive: true });
    await makeWritable(join(broken, "search/de"));
    await removeMatching(join(broken, "search/de"), /^words-/);
    const fresh = await browser.newPage();
    await fresh.goto(pathToFileURL(join(broken, "de/suche/index.html")).href);
    const [answer] = await searchAll(fresh, ["Beirat xyzzy"]);
    expect(answer?.links.length).toBeGreaterThan(2);
    await fresh.close();
  });

  it("says in the reader's language that German data are incomplete, and keeps the hits of that language", async () => {
    const broken = await mkdtemp(join(root, "kaputt-"));
    for (const part of ["assets", "search/uk", "uk/suche"])
      await cp(join(copy, part), join(broken, part), { recursive: true });
    const fresh = await browser.newPage();
    await fresh.goto(pathToFileURL(join(broken, "uk/suche/index.html")).href);
    const [answer] = await searchAll(fresh, ["Jobcenter"]);
    expect(answer?.links.length).toBeGreaterThan(2);
    const said = await fresh.evaluate(
      () => document.querySelector(".search-german")?.textContent ?? "",
      null,
    );
    expect(said).toBe("Дані пошуку неповні, будь ласка, скопіюйте всю папку ще раз.");
    await fresh.close();
  });
});

interface Answer {
  readonly query: string;
  readonly status: string;
  /** Path and title of every hit, in order. */
  readonly links: readonly string[];
}

/** In German, and in Ukrainian. */
async function searchHosted(): Promise<Answer[][]> {
  const server = await serveFolder(inject("siteFolder"), { headers: Object.fromEntries(securityHeaders) });
  const browser = await launchDiskChromium();
  try {
    const page = await browser.newPage();
    await page.goto(`${server.url}de/suche/`);
    const german = await searchAll(page, queries);
    await page.goto(`${server.url}uk/suche/`);
    return [german, await searchAll(page, ukrainianQueries)];
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Types every query into the search page and reads the whole list of hits, further ones included. */
function searchAll(page: DiskPage, all: readonly string[]): Promise<Answer[]> {
  return page.evaluate(async (asked: readonly string[]) => {
    const find = <Kind extends Element>(selector: string) => document.querySelector<Kind>(selector);
    const rest = () => new Promise((done) => setTimeout(done, 10));
    const field = find<HTMLInputElement>("#search-query");
    const answers: { query: string; status: string; links: string[] }[] = [];
    for (const query of asked) {
      if (field) field.value = query;
      field?.form?.requestSubmit();
      while (find("[data-search] [aria-busy]")) await rest();
      for (;;) {
        const more = find<HTMLButtonElement>(".search-results__more");
        if (more === null) break;
        const shown = document.querySelectorAll(".search-result").length;
        more.click();
        while (document.querySelectorAll(".search-result").length === shown) await rest();
      }
      const links = [...document.querySelectorAll<HTMLAnchorElement>(".search-result__link")].map((link) => {
        const path = (link.getAttribute("href") ?? "").replace("../../", "").replace(/index\.html/, "");
        return `${path} ${link.textContent}`;
      });
      answers.push({ query, status: find("[role=status]")?.textContent ?? "", links });
    }
    return answers;
  }, all);
}

async function exists(path: string): Promise<boolean> {
  const file = path.replace(/#.*$/, "");
  return stat(join(copy, file, file.endsWith("/") ? "index.html" : "")).then(() => true);
}

async function matching(folder: string, pattern: RegExp): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => pattern.test(name));
  expect(names.length).toBeGreaterThan(0);
  return names.map((name) => join(folder, name));
}

async function removeMatching(folder: string, pattern: RegExp): Promise<void> {
  for (const file of await matching(folder, pattern)) await rm(file);
}

async function emptyMatching(folder: string, pattern: RegExp): Promise<void> {
  for (const file of await matching(folder, pattern)) await writeFile(file, "");
}

/** One letter in the middle of the data becomes another: still a script, still base64. */
async function changeMatching(folder: string, pattern: RegExp): Promise<void> {
  for (const file of await matching(folder, pattern)) {
    const text = await readFile(file, "utf8");
    const middle = text.search(/[A-Za-z0-9]{200}/) + 150;
    const letter = text[middle] === "A" ? "B" : "A";
    await writeFile(file, text.slice(0, middle) + letter + text.slice(middle + 1));
  }
}

async function makeWritable(folder: string): Promise<void> {
  for (const name of await readdir(folder)) await chmod(join(folder, name), 0o644);
}
