import type { Locale } from "../../domain/language/locale.ts";
import type { Facts } from "../../domain/network/facts.ts";
import { renderPartialDate } from "../../domain/time/partial-date.ts";
import { type TranslationStatus, toTranslationStatus } from "../../domain/translations/translation-status.ts";
import { toTranslationTable } from "../../views/translations/translation-table.ts";
import { toPlainDifference } from "../../views/translations/word-difference.ts";
import { loadSite } from "../facts/load-site.ts";
import { withChangeDays } from "../git/git-history.ts";
import { CallError } from "../terminal/call-error.ts";
import { commands } from "../terminal/command-catalogue.ts";
import { readCall } from "../terminal/read-call.ts";
import { toUsage } from "../terminal/usage.ts";
import { runExport, runImport } from "../translations/translation-exchange.ts";
import { toTranslationFilePath } from "../translations/translation-files.ts";
import { runStamp } from "../translations/translation-stamp.ts";
import { runStub } from "../translations/translation-stubs.ts";
import { toTargetLocale, toTranslationPlace } from "./translation-call.ts";

/**
 * Runs one of the subcommands for the site below a root.
 * @param today day of a stamp, `2026-11-24`
 * @returns the text to print
 * @throws CallError for a wrong call, DataErrors for mistakes in the facts
 */
export async function runTranslations(root: string, args: readonly string[], today: string): Promise<string> {
  const [command = "table", first = "", second = ""] = readCall(commands.translations, args).words;
  if (command === "hilfe") return toUsage(commands.translations);
  const { facts } = await loadSite(root);
  switch (command) {
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
    default: {
      const { blocks, leftOver } = toTranslationStatus(facts);
      return toTranslationTable(blocks, leftOver);
    }
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
  if (path === "") throw new CallError(commands.translations, "Bitte eine Datei nennen.");
  return path;
}
