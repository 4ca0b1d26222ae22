import { toLanguageReport } from "../../views/language-report.ts";
import { findHardPages, findUnusedPages, toReadability } from "../../views/readability.ts";
import { commands } from "../command/catalogue.ts";
import { readCall } from "../command/read-call.ts";
import { loadSite } from "../load-site.ts";
import { reportSimpleGerman } from "../simple-german.ts";
import { readPageTexts } from "./page-texts.ts";

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
  const simple = await reportSimpleGerman(root, facts);
  const pages = toReadability(await readPageTexts(root), facts);
  const wishes = [...simple.wishes, ...findUnusedPages(pages, facts)];
  return {
    report: toLanguageReport({ ...simple, wishes }, pages, showsWishes),
    isFine: simple.errors.length === 0 && findHardPages(pages).length === 0,
  };
}
