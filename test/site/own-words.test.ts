import { HTMLElement, type Node } from "node-html-parser";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { knownLocales, type Locale } from "../../src/domain/language/locale.ts";
import { openSiteSearch } from "../browser/search/site-engine.ts";
import { readPages } from "./built-pages.ts";

describe("the search denies no word of our own headings", () => {
  let headings: ReadonlyMap<Locale, ReadonlySet<string>>;
  beforeAll(async () => {
    const pages = await readPages(inject("siteFolder"));
    headings = new Map(
      knownLocales.map((locale) => {
        const own = pages.filter(({ path }) => path.startsWith(`/${locale}/`));
        return [locale, new Set(own.flatMap(({ root }) => readHeadingWords(root)))];
      }),
    );
  });

  it.each(["de", "de-simple", "en", "uk", "ru", "ar", "fa"] as const)("%s", async (locale) => {
    const words = [...(headings.get(locale) ?? [])];
    expect(words.length).toBeGreaterThan(100);
    const search = await openSiteSearch(inject("siteFolder"), locale);
    const denied: string[] = [];
    for (const word of words) if ((await search(word)).own.missing.length > 0) denied.push(word);
    expect(denied).toEqual([]);
  });
});

/** Words of four letters and more in the page's own language: shorter ones hardly anybody types. */
function readHeadingWords(root: HTMLElement): string[] {
  const locale = root.querySelector("html")?.getAttribute("lang");
  return root
    .querySelectorAll("[data-pagefind-body] :is(h1, h2, h3)")
    .filter((heading) => heading.closest("[data-pagefind-ignore], [hidden]") === null)
    .flatMap((heading) => readOwnText(heading).match(/\p{L}[\p{L}\u2019\u200C]{3,}/gu) ?? []);

  function readOwnText(part: Node): string {
    if (!(part instanceof HTMLElement)) return part.textContent;
    const isOwn = part.getAttribute("lang") === undefined || part.getAttribute("lang") === locale;
    return isOwn ? part.childNodes.map(readOwnText).join("") : " ";
  }
}
