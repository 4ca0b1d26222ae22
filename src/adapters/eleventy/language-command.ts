import { toLanguageReport } from "../../views/language-report.ts";
import { findHardPages, findUnusedPages, toReadability } from "../../views/readability.ts";
import { loadSite } from "../load-site.ts";
import { reportSimpleGerman } from "../simple-german.ts";
import { readPageTexts } from "./page-texts.ts";

/**
 * `npm run language`: holds the texts of the site below a root to the rules of plain language.
 * @param words arguments; `--wishes` also lists what would only be better otherwise
 * @returns the report, and whether nothing has to change
 * @throws DataErrors for mistakes in the facts
 */
export async function runLanguage(
  root: string,
  words: readonly string[],
): Promise<{ readonly report: string; readonly isFine: boolean }> {
  const { facts } = await loadSite(root);
  const simple = await reportSimpleGerman(root, facts);
  const pages = toReadability(await readPageTexts(root), facts);
  const wishes = [...simple.wishes, ...findUnusedPages(pages, facts)];
  return {
    report: toLanguageReport({ ...simple, wishes }, pages, words.includes("--wishes")),
    isFine: simple.errors.length === 0 && findHardPages(pages).length === 0,
  };
}
