import { sourceLocale } from "../../domain/language/locale.ts";
import type { Facts } from "../../domain/network/facts.ts";
import { toGermanSentences } from "../../domain/text/german-sentences.ts";
import { findHardPages, toPageKey, toReadability } from "../editors/readability.ts";
import type { PageSnapshot } from "./page-changes.ts";
import type { ChangeReview, HardPage } from "./review.ts";

/**
 * German pages added or altered by this change that are hard to read without a stated reason, hardest first.
 * @param changes the added and altered pages, between the same two sides
 * @param facts of the later side, with the reasons
 */
export function toHardPages(
  { added, changed }: Pick<ChangeReview["pages"], "added" | "changed">,
  before: readonly PageSnapshot[],
  after: readonly PageSnapshot[],
  facts: Pick<Facts, "plainLanguage">,
): HardPage[] {
  const touched = new Set([...added, ...changed].map(({ path }) => path));
  const pages = after.filter(({ path, locale }) => locale === sourceLocale && touched.has(path));
  const byKey = new Map(pages.map((page) => [toPageKey(page), page]));
  return findHardPages(toReadability(toTexts(pages), facts)).flatMap(({ page: key, value }) => {
    const page = byKey.get(key);
    if (page === undefined) return [];
    const was = before.find(({ path }) => path === page.path);
    const [old] = toReadability(toTexts(was === undefined ? [] : [was]), {});
    const { name, locale, path, title } = page;
    return {
      ...{ name, locale, path, title, lix: value },
      ...(old === undefined ? {} : { before: old.value }),
      longest: page.pieces.flatMap(toGermanSentences).toSorted((a, b) => b.length - a.length)[0] ?? "",
    };
  });
}

function toTexts(pages: readonly PageSnapshot[]) {
  return pages.map((page) => ({ page: toPageKey(page), pieces: page.pieces }));
}
