import { loadSite } from "../../adapters/facts/load-site.ts";
import { reportSimpleGerman } from "../../adapters/facts/plain-language-check.ts";
import { commands } from "../../adapters/terminal/command-catalogue.ts";
import { readCall } from "../../adapters/terminal/read-call.ts";
import { toLanguageReport } from "../../views/editors/language-report.ts";
import { findHardPages, findUnusedPages, toReadability } from "../../views/editors/readability.ts";
import { readPageTexts } from "../review/page-texts.ts";

/**
 * `npm run language`: holds the texts of the site below a root to the rules of plain language.
 * @param args what the command was called with
 * @returns the report, and whether nothing has to change
 * @throws DataErrors for mistakes in the facts
 */
export async function runLanguage(
  root: string,
  args: readonly string[],
): Promise<{ readonly report: string; readonly isFine: boolean }> {
  const { wishes: showsWishes } = readCall(commands.language, args).values;
  const { facts } = await loadSite(root);
  const simple = reportSimpleGerman(facts);
  const pages = toReadability(await readPageTexts(root), facts);
  const wishes = [...simple.wishes, ...findUnusedPages(pages, facts)];
  return {
    report: toLanguageReport({ ...simple, wishes }, pages, showsWishes),
    isFine: simple.errors.length === 0 && findHardPages(pages).length === 0,
  };
}
