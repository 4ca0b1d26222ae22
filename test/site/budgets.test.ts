import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { type BuiltPage, readPages } from "./built-pages.ts";

/** Bytes a page and its stylesheet may weigh together, gzip level 9: one round trip (RFC 6928). */
const pageBudget = 14 * 1024;
/** Pages that carry more than others on purpose. */
const largeBudgets: Readonly<Record<string, number>> = {
  // Two drawings of everything, the same as a list, and every sentence.
  organigramm: 16 * 1024,
  // Two drawings of everything, every question, every contact, and the sources of all of it.
  handzettel: 17.5 * 1024,
  // Two drawings of everything and what their looks mean.
  poster: 14.5 * 1024,
  // The body with the most relations; each says how sure it is, in a sentence and in two drawings.
  netzwerk: 14.5 * 1024,
  // Every source there is, about 60 bytes each; the list grows with the facts.
  quellen: 16 * 1024,
  // Every page of the language.
  buch: 110 * 1024,
};
/** A page in another language explains German names, says how it came to be, and has letters of two bytes each. */
const translatedSurplus = 2 * 1024;
/** Two drawings of everything say below every name what it means: 1.7 KB in Russian. The book repeats all drawings. */
const largeSurplus: Readonly<Record<string, number>> = {
  organigramm: 4 * 1024,
  handzettel: 4 * 1024,
  poster: 4 * 1024,
  buch: 6 * 1024,
};

function budgetOf(path: string): number {
  const [, locale = "de", page = ""] = /^\/([a-z-]+)\/(?:(.*)\/)?index\.html$/.exec(path) ?? [];
  return (
    (largeBudgets[page] ?? pageBudget) + (locale === "de" ? 0 : (largeSurplus[page] ?? translatedSurplus))
  );
}

const weigh = (bytes: string | Uint8Array) => gzipSync(bytes, { level: 9 }).length;

describe("budgets", () => {
  let pages: readonly BuiltPage[] = [];
  let stylesheet = 0;
  beforeAll(async () => {
    pages = await readPages(inject("siteFolder"));
    const entry = pages.find(({ path }) => path === "/index.html");
    const href = entry?.root.querySelector("link[rel=stylesheet]")?.getAttribute("href") ?? "";
    stylesheet = weigh(await readFile(join(inject("siteFolder"), href)));
  });

  it("every page with its stylesheet fits its budget", () => {
    const heavy = pages
      .map(({ path, html }) => ({ path, bytes: weigh(html) + stylesheet }))
      .filter(({ path, bytes }) => bytes > budgetOf(path));
    expect(heavy).toEqual([]);
  });

  it("reading pages need no script: only the search page and the one for saving carry any", () => {
    const scripted = pages
      .filter(({ root }) => root.querySelectorAll("script").length > 0)
      .map(({ path }) => path);
    expect(scripted).toContain("/de/suche/index.html");
    const others = scripted.filter((path) => !/^\/[a-z-]+\/(?:offline|suche)\/index\.html$/.test(path));
    expect(others).toEqual([]);
  });

  it("no reading page asks for more than six files, itself and two fonts included; a page with tools for two more", () => {
    for (const { path, root } of pages) {
      if (path.endsWith("/suche/index.html")) continue;
      const files = root.querySelectorAll(
        "link[rel=stylesheet], link[rel=icon], link[rel=preload], img[src], script[src]",
      );
      const isTool = /\/(?:offline|handzettel|poster|buch)\/index\.html$/.test(path);
      expect(1 + files.length + 2, path).toBeLessThanOrEqual(isTool ? 8 : 6);
    }
  });

  it("the search page's own scripts stay below 32 KB, the engine included", async () => {
    const page = pages.find(({ path }) => path === "/de/suche/index.html");
    const sources =
      page?.root.querySelectorAll("script[src]").map((script) => script.getAttribute("src") ?? "") ?? [];
    const bytes = await Promise.all(
      sources.map((source) => readFile(join(inject("siteFolder"), "de/suche", source))),
    );
    expect(sources.length).toBeGreaterThan(0);
    expect(bytes.reduce((sum, file) => sum + weigh(file), 0)).toBeLessThan(32 * 1024);
  });
});
