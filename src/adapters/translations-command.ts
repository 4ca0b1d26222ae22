import type { Facts } from "../domain/facts.ts";
import type { Locale } from "../domain/locale.ts";
import { renderPartialDate } from "../domain/partial-date.ts";
import { type TranslationStatus, toTranslationStatus } from "../domain/translation-status.ts";
import { toTranslationTable } from "../views/translation-table.ts";
import { toPlainDifference } from "../views/word-difference.ts";
import { CommandError } from "./command-error.ts";
import { withChangeDays } from "./git-history.ts";
import { loadSite } from "./load-site.ts";
import { toTargetLocale, toTranslationPlace } from "./translation-call.ts";
import { runExport, runImport } from "./translation-exchange.ts";
import { toTranslationFilePath } from "./translation-files.ts";
import { runStamp } from "./translation-stamp.ts";
import { runStub } from "./translation-stubs.ts";

/** How the command is called, for people at a terminal. */
export const translationsUsage = `npm run translations                                   Zahlen je Sprache
npm run translations -- list <Sprache>                 was fehlt oder veraltet ist: Datei, Schlüssel, was sich seit wann geändert hat
npm run translations -- json                           alles als JSON
npm run translations -- stub <Sprache> [Datei]         neue Sprache: leere Einträge für alle fehlenden Texte anlegen
npm run translations -- stub alle <Datei>              neue Datei: leere Einträge dafür in jeder Sprache anlegen
npm run translations -- stamp <Datei> [Rolle]          Übersetzungsdatei ist auf dem heutigen Stand [und geprüft]
npm run translations -- export <Sprache> <Datei.po>    für Übersetzungsbüros
npm run translations -- import <Sprache> <Datei.po>    was zurückkam, übernehmen`;

/**
 * Runs one of {@link translationsUsage} for the site below a root.
 * @param today day of a stamp, `2026-11-24`
 * @returns what to print
 * @throws CommandError for a wrong call, DataErrors for mistakes in the facts
 */
export async function runTranslations(
  root: string,
  [command = "table", first = "", second = ""]: readonly string[],
  today: string,
): Promise<string> {
  const { facts } = await loadSite(root);
  switch (command) {
    case "table": {
      const { blocks, leftOver } = toTranslationStatus(facts);
      return toTranslationTable(blocks, leftOver);
    }
    case "json":
      return JSON.stringify(await withChangeDays(root, toTranslationStatus(facts)), undefined, 2);
    case "list":
      return toList(await withChangeDays(root, statusOf(facts, toTargetLocale(first))));
    case "export": {
      const locale = toTargetLocale(first);
      return runExport(locale, statusOf(facts, locale).blocks, toPath(second));
    }
    case "import": {
      const locale = toTargetLocale(first);
      return runImport(root, locale, statusOf(facts, locale).blocks, toPath(second));
    }
    case "stub":
      return runStub(root, facts, first === "alle" ? undefined : toTargetLocale(first), second);
    case "stamp": {
      const { locale, path } = toTranslationPlace(root, toPath(first), toTranslationStatus(facts).blocks);
      return runStamp(root, locale, path, statusOf(facts, locale).blocks, second, today);
    }
    case "hilfe":
      return translationsUsage;
    default:
      throw new CommandError(`„${command}“ gibt es nicht.\n${translationsUsage}`);
  }
}

function statusOf(facts: Facts, locale: Locale): TranslationStatus {
  const { blocks, leftOver } = toTranslationStatus(facts, [locale]);
  const isOwn = (entry: { readonly locale: Locale }) => entry.locale === locale;
  return { blocks: blocks.filter(isOwn), leftOver: leftOver.filter(isOwn) };
}

function toList({ blocks, leftOver }: TranslationStatus): string {
  const lines = blocks.flatMap(({ state, locale, file, key, german, translation, changedOn }) => {
    const place = `${toTranslationFilePath(file, locale)} ${key}`;
    if (state === "stand-in") return [`fehlt: ${place}: ${german}`];
    if (state !== "outdated") return [];
    const since = changedOn === undefined ? "" : ` seit ${renderPartialDate(changedOn, "de")}`;
    return [`veraltet${since}: ${place}: ${toPlainDifference(translation?.of ?? "", german)}`];
  });
  const over = leftOver.map(
    ({ locale, file, key }) =>
      `übrig: ${toTranslationFilePath(file, locale)} ${key}: den deutschen Text gibt es nicht mehr`,
  );
  return [...lines, ...over].join("\n") || "Alles ist übersetzt und auf dem heutigen Stand.";
}

function toPath(path: string): string {
  if (path === "") throw new CommandError(`Bitte eine Datei nennen.\n${translationsUsage}`);
  return path;
}
