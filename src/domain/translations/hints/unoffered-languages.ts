import { toErrorAt } from "../../integrity/network-rule.ts";
import { toStem } from "../../integrity/renamed-files.ts";
import { isLocale, type Locale, sourceLocale } from "../../language/locale.ts";
import type { DataError } from "../../mistakes/data-error.ts";
import type { Facts } from "../../network/facts.ts";
import { compareText } from "../../text/text-order.ts";
import { findForeignness } from "./foreign-text.ts";
import type { KnownNames } from "./known-names.ts";

/** Languages with translations that the site does not offer: reported once, at their first file. */
export function findUnofferedLanguages({ site, translations, wordsFiles }: Facts): DataError[] {
  const begun = [
    ...translations.map((file) => ({ file, tag: file.tag })),
    ...wordsFiles.map((file) => ({ file, tag: toStem(file.file) })),
  ].filter(({ tag }) => isLocale(tag) && tag !== sourceLocale && !site.value.locales.includes(tag));
  return [...Map.groupBy(begun, ({ tag }) => tag)].flatMap(([tag, files]) => {
    const [first] = files.toSorted((a, b) => compareText(a.file.file, b.file.file));
    if (first === undefined) return [];
    const count = files.length === 1 ? "Diese Datei zeigt" : `Ihre ${files.length} Dateien zeigt`;
    return [
      toErrorAt(
        first.file,
        [],
        `Die Sprache „${tag}“ bietet die Website nicht an. ${count} sie nicht.`,
        `Bitte „${tag}“ in ${site.file} unter „locales“ eintragen, oder löschen, was niemand braucht.`,
      ),
    ];
  });
}

/** Offered languages with an interface partly or wholly empty, German or in other letters: one hint per language. */
export function findUntranslatedInterfaces(facts: Facts, names: KnownNames): DataError[] {
  const { site, words } = facts;
  const german = words.get(sourceLocale) ?? new Map<string, string>();
  return site.value.locales.flatMap((locale, index) => {
    if (locale === sourceLocale || !isLocale(locale)) return [];
    const own = words.get(locale) ?? new Map<string, string>();
    const missing = [...german.keys()].filter((key) => !own.has(key)).length;
    const foreign = [...german].filter(([key, text]) =>
      isForeign(toSaid(text), toSaid(own.get(key) ?? ""), locale, names),
    ).length;
    if (missing + foreign === 0) return [];
    return [
      toErrorAt(
        site,
        ["locales", index],
        toMessage(locale, german.size, missing, foreign),
        `„npm run translations -- stub ${locale}“ trägt ein, was fehlt; die Texte stehen dann in _data/i18n/${locale}.yaml.`,
      ),
    ];
  });
}

function isForeign(german: string, text: string, locale: Locale, names: KnownNames): boolean {
  const kind = findForeignness(german, text, locale, names);
  return kind === "copy" || kind === "german" || kind === "script";
}

function toMessage(locale: Locale, all: number, missing: number, foreign: number): string {
  if (missing === all)
    return `Die Oberfläche in „${locale}“ ist leer: Alle ${all} Wörter fehlen, und es steht Deutsch da.`;
  const counts = [
    ...(missing > 0 ? [`fehlen ${missing}`] : []),
    ...(foreign > 0 ? [`stehen ${foreign} auf Deutsch oder in anderer Schrift da`] : []),
  ];
  return `Von ${all} Wörtern der Oberfläche ${counts.join(", ")}: Sprache „${locale}“.`;
}

/** A word of the interface without its parts for programs. */
function toSaid(message: string): string {
  return message
    .replace(/\{\w+, *\w+, */g, " ")
    .replace(/(?:=\d+|\b(?:zero|one|two|few|many|other)) *\{/g, " ")
    .replace(/\{\w+(?:, *\w+)?\}/g, " ")
    .replace(/[{}#]/g, " ");
}
