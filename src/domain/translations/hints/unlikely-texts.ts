import { isLocale, type Locale } from "../../language/locale.ts";
import type { DataError } from "../../mistakes/data-error.ts";
import type { Facts, TranslationFile } from "../../network/facts.ts";
import { type Foreignness, findForeignness } from "./foreign-text.ts";
import type { KnownNames } from "./known-names.ts";

/** Maximum number of texts of one language and kind reported one by one; more have one cause and are reported once. */
const maxTold = 5;

const words: Readonly<Record<Foreignness, (locale: Locale) => Pick<DataError, "message" | "remedy">>> = {
  copy: (locale) => ({
    message: `Die Übersetzung in „${locale}“ ist der deutsche Text.`,
    remedy: "Bitte übersetzen, oder „text“ leeren: Dann steht Deutsch da und sagt, dass es fehlt.",
  }),
  german: (locale) => ({
    message: `Die Übersetzung in „${locale}“ scheint deutsch zu sein.`,
    remedy: "Bitte übersetzen, oder „text“ leeren.",
  }),
  script: (locale) => ({
    message: `In der Übersetzung in „${locale}“ stehen Wörter in der Schrift einer anderen Sprache.`,
    remedy:
      "Bitte prüfen, ob der Text zu dieser Sprache gehört; auch einzelne Buchstaben können nur gleich aussehen.",
  }),
  letters: (locale) => ({
    message: `In der Übersetzung in „${locale}“ stehen Buchstaben, die es in dieser Sprache nicht gibt.`,
    remedy: "Bitte prüfen, ob der Text zu dieser Sprache gehört oder auf einer anderen Tastatur getippt ist.",
  }),
};

/** Translations that are German or in another language. */
export function findForeignTexts(facts: Facts, names: KnownNames): DataError[] {
  const found = facts.translations.filter(({ tag }) => isLocale(tag)).flatMap((file) => inFile(file, names));
  const groups = Map.groupBy(found, ({ file, kind }) => `${file.tag} ${kind}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined || group.length <= maxTold) return group.map(toHint);
    const hint = toHint(first);
    return [{ ...hint, message: `${hint.message} So ist es bei ${group.length} Texten dieser Sprache.` }];
  });
}

interface Foreign {
  readonly file: TranslationFile;
  readonly key: string;
  readonly kind: Foreignness;
}

function inFile(file: TranslationFile, names: KnownNames): Foreign[] {
  return Object.entries(file.value.blocks).flatMap(([key, { of, text }]) => {
    const kind = findForeignness(of, text, file.tag, names);
    return kind === undefined ? [] : [{ file, key, kind }];
  });
}

function toHint({ file, key, kind }: Foreign): DataError {
  return { file: file.file, ...file.locate(["blocks", key, "text"]), ...words[kind](file.tag) };
}
