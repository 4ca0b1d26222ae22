import { type Locale, localeInfo, sourceLocale } from "../../domain/language/locale.ts";
import type { Facts } from "../../domain/network/facts.ts";
import { toSuggestion } from "../../domain/text/nearest.ts";
import { toTranslationStatus, wordsFile } from "../../domain/translations/translation-status.ts";
import { CallError } from "../terminal/call-error.ts";
import { commands } from "../terminal/command-catalogue.ts";
import { CommandError } from "../terminal/command-error.ts";
import { toTranslationFilePath, withMoved, writeTranslations } from "./translation-files.ts";

/**
 * The command `stub`: writes an empty entry for every text without a translation, with its German text, for
 * translators.
 * @param locale one language, new or not; undefined means every language on offer
 * @param original German file; empty means all, the interface words among them
 * @returns German sentences: the written entries, and the next steps
 * @throws CommandError when there is no such file, or the call leaves nothing to do
 */
export async function runStub(
  root: string,
  facts: Facts,
  locale: Locale | undefined,
  original: string,
): Promise<string> {
  if (locale === undefined && original === "")
    throw new CallError(
      commands.translations,
      "Bitte die neue deutsche Datei nennen: npm run translations -- stub alle <Datei>",
    );
  const offered = facts.site.value.locales.filter((tag) => tag !== sourceLocale);
  const locales = locale === undefined ? offered : [locale];
  const originals = new Set(toTranslationStatus(facts, locales).blocks.map(({ file }) => file));
  if (original !== "" && !originals.has(original))
    throw new CommandError(
      `Die deutsche Datei „${original}“ gibt es nicht. ${toSuggestion(original, originals)}`,
    );
  const { count, files } = await writeStubs(root, facts, locales, original);
  if (count === 0) return "Es fehlt nichts: Zu jedem Text gibt es schon einen Eintrag mit Übersetzung.";
  return [
    `${count} leere Einträge in ${files.length} Dateien:`,
    ...files.map((path) => `  ${path}`),
    "",
    ...toNextSteps(facts, locale),
  ].join("\n");
}

/**
 * Writes the empty entries of {@link runStub}, none where nothing is missing.
 * @param isWanted whether a German text gets its entries; by default each does
 * @returns their number, and their files
 */
export async function writeStubs(
  root: string,
  facts: Facts,
  locales: readonly Locale[],
  original: string,
  isWanted: (german: string) => boolean = () => true,
): Promise<{ readonly count: number; readonly files: readonly string[] }> {
  const { blocks } = toTranslationStatus(facts, locales);
  const files: string[] = [];
  let count = 0;
  for (const tag of locales) {
    const own = blocks.filter(
      (block) => block.locale === tag && (original === "" || block.file === original),
    );
    const open = own.filter(({ state, german }) => state === "stand-in" && isWanted(german));
    const stubs = open.map(({ file, key, german }) => ({ file, key, of: german, text: "" }));
    files.push(...(await writeTranslations(root, tag, withMoved(stubs, own))));
    count += open.length;
  }
  return { count, files };
}

function toNextSteps(facts: Facts, locale: Locale | undefined): string[] {
  const folder = locale ?? "<Sprache>";
  const isNew = locale !== undefined && !facts.site.value.locales.includes(locale);
  const steps = [
    "Bei „text“ die Übersetzung eintragen. Was leer bleibt, erscheint auf Deutsch und sagt das.",
    `Für ein Übersetzungsbüro: npm run translations -- export ${folder} ${folder}.po, zurück mit import.`,
    ...(isNew
      ? [
          `In _data/site.yaml unter „locales“ die Zeile „  - ${locale}“ ergänzen; dann gibt es die Ausgabe „${localeInfo(locale).autonym}“. Sie braucht ${toTranslationFilePath(wordsFile, locale)}.`,
        ]
      : []),
    `Mit npm run check prüfen, mit npm start ansehen${locale === undefined ? "" : `: http://localhost:8080/${locale}/`}.`,
    "Ist ein Text von einem Menschen geprüft: npm run translations -- stamp <Datei> <Rolle>.",
  ];
  return ["So geht es weiter:", ...steps.map((step, index) => `${index + 1}. ${step}`)];
}
