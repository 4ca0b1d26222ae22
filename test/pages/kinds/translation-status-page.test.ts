import { gzipSync } from "node:zlib";
import { parse } from "node-html-parser";
import { describe, expect, it } from "vitest";
import { loadSite } from "../../../src/adapters/facts/load-site.ts";
import type { Locale } from "../../../src/domain/language/locale.ts";
import {
  type BlockStatus,
  toTranslationStatus,
} from "../../../src/domain/translations/translation-status.ts";
import { renderPage } from "../../../src/pages/render-page.tsx";
import { toTranslationReport } from "../../../src/views/translations/translation-report.ts";
import { aContext, aTown } from "../a-context.ts";

const locales: Locale[] = ["de", "en", "uk", "ru", "ar", "fa", "de-simple"];
const real = toTranslationStatus((await loadSite(".")).facts).blocks;

/** The page when the state of every block is what `stateOf` says. */
const drawWith = (stateOf: (block: BlockStatus, index: number) => BlockStatus["state"]) => {
  const blocks = real.map((block, index) => ({ ...block, state: stateOf(block, index) }));
  return renderPage({
    ...aContext(aTown({ site: { locales } }), "stand-der-uebersetzungen"),
    translationReport: toTranslationReport({ blocks, leftOver: [] }, locales),
  });
};
const listsOf = (html: string) =>
  parse(html)
    .querySelectorAll("details")
    .filter((details) => details.querySelector("summary")?.text === "Welche Texte das sind");

describe("the page on the state of translations", () => {
  it("names each text that is missing or outdated, by file and key, folded away", () => {
    const states: Readonly<Record<string, BlockStatus["state"]>> = {
      "uk _data/site.yaml claim": "stand-in",
      "uk _data/network.yaml summary.text": "outdated",
      "uk _data/network.yaml facts.auftrag.text": "machine",
      "uk _data/network.yaml name": "stand-in",
    };
    const lists = listsOf(
      drawWith(({ locale, file, key }) => states[`${locale} ${file} ${key}`] ?? "reviewed"),
    );
    expect(lists).toHaveLength(1);
    expect(lists[0]?.hasAttribute("open")).toBe(false);
    const items = lists[0]?.querySelectorAll("ul ul li").map((item) => item.text);
    expect(items).toEqual(["fehlt: claim", "veraltet: summary.text"]);
    expect(lists[0]?.querySelectorAll("ul > li > code").map((code) => code.text)).toContain(
      "_data/site.yaml",
    );
  });

  it("is no answer to who searches for a translator", () => {
    const main = parse(drawWith(() => "machine")).querySelector("main");
    expect(main?.text).toContain("Übersetzung");
    expect(main?.hasAttribute("data-pagefind-body")).toBe(false);
  });

  it("names some of very many, and says how many more there are", () => {
    const lists = listsOf(drawWith(() => "stand-in"));
    expect(lists).toHaveLength(locales.length - 1);
    for (const list of lists) {
      expect(list.querySelectorAll("li li code").length).toBe(100);
      expect(list.text).toMatch(/\d weitere Texte sind nicht gezeigt/);
    }
  });

  it.each([
    ["everything is missing", ["stand-in"]],
    ["everything is outdated", ["outdated"]],
    ["half is missing, half outdated", ["stand-in", "outdated"]],
  ] as const)("stays light when %s", (_, states) => {
    const html = drawWith((_, index) => states[index % states.length] ?? "machine");
    // The budget of a page is 14 KB with its stylesheet, which weighs 7.
    expect(gzipSync(html, { level: 9 }).length).toBeLessThan(7 * 1024);
  });
});
