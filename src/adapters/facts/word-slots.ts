import { IntlMessageFormat } from "intl-messageformat";
import { sourceLocale } from "../../domain/language/locale.ts";
import type { DataError } from "../../domain/mistakes/data-error.ts";
import type { Stated } from "../../domain/mistakes/fact-file.ts";
import { findNearest } from "../../domain/text/nearest.ts";
import { quote } from "../../domain/text/quote.ts";

/** A word of a words file, as far as its placeholders need it. */
interface Word {
  readonly text: string;
  /** The German a translation was made from. */
  readonly of?: string | undefined;
}

type Message = ReturnType<IntlMessageFormat["getAst"]>;

/** Placeholders of the software are defined by its German words. */
const german = `_data/i18n/${sourceLocale}.yaml`;

/**
 * Names of the placeholders in an ICU message, in any of its plural forms: `count` of `{count, plural, one {# Seite}
 * other {# Seiten}}`; undefined for a text that is no message.
 */
export function toSlots(text: string): ReadonlySet<string> | undefined {
  if (!/[{}]/.test(text)) return new Set();
  try {
    return new Set(slotsIn(new IntlMessageFormat(text, "de", undefined, { ignoreTag: true }).getAst()));
  } catch {
    return undefined;
  }
}

/** Placeholders of a parsed message. Literal text has type 0, and is the only element whose value is no name. */
function slotsIn(message: Message): string[] {
  return message.flatMap((element) => [
    ...(element.type !== 0 && "value" in element ? [element.value] : []),
    ...("options" in element ? Object.values(element.options).flatMap(({ value }) => slotsIn(value)) : []),
  ]);
}

/**
 * Words with other placeholders than the program fills in, which are those of the software's German word. In the
 * software's own site, where translations agree with the German they were made from but none with today's, the German
 * word is wrong.
 * @param files words files of the site @param software words files of the software; none for its own site
 */
export function checkSlots(
  files: readonly Stated<unknown>[],
  software: readonly Stated<unknown>[],
): DataError[] {
  const own = files.find(({ file }) => file === german);
  const given = software.find(({ file }) => file === german);
  return files.flatMap((stated) =>
    Object.entries(wordsOf(stated)).flatMap(([key, word]) => {
      const known = given && wordAt(given, key);
      const wanted = known ?? (own && wordAt(own, key));
      if (wanted === undefined || ![wanted.text, word.text].every((text) => text !== "")) return [];
      if (isAlike(wanted.text, word.text)) return [];
      const others = files.flatMap((file) => (file === own ? [] : (wordAt(file, key) ?? [])));
      const isGermanSlip =
        own &&
        known === undefined &&
        word.of !== undefined &&
        isAlike(word.of, word.text) &&
        !others.some(({ text }) => isAlike(text, wanted.text));
      return isGermanSlip
        ? compareSlots(own, key, wanted.text, word.of ?? "")
        : compareSlots(stated, key, word.text, wanted.text);
    }),
  );
}

/** Differences between the placeholders of a text and those of its model. */
function compareSlots(stated: Stated<unknown>, key: string, text: string, wanted: string): DataError[] {
  const [found, expected] = [toSlots(text), toSlots(wanted)];
  if (found === undefined || expected === undefined) return [];
  const strange = [...found].filter((slot) => !expected.has(slot));
  const lost = [...expected].filter((slot) => !found.has(slot));
  const place = { file: stated.file, ...stated.locate(["words", key, "text"]) };
  const meantBy = (slot: string) =>
    findNearest(slot, lost) ?? (lost.length === 1 ? lost[0] : findNearest(slot, expected));
  const meant = strange.map(meantBy);
  return [
    ...strange.map((slot, index) => ({
      ...place,
      message: `Den Platzhalter {${quote(slot)}} gibt es im Wort „${quote(key)}“ nicht.`,
      remedy: meant[index] === undefined ? toAllowed(expected) : `Meinten Sie {${meant[index]}}?`,
    })),
    ...lost
      .filter((slot) => !meant.includes(slot))
      .map((slot) => ({
        ...place,
        message: `Im Wort „${quote(key)}“ fehlt der Platzhalter {${slot}}.`,
        remedy: `Bitte {${slot}} so einsetzen wie in „${quote(wanted)}“.`,
      })),
  ];
}

function toAllowed(slots: ReadonlySet<string>): string {
  if (slots.size === 0) return "Hier wird nichts eingesetzt; bitte die geschweiften Klammern löschen.";
  return `Möglich ${slots.size === 1 ? "ist" : "sind"}: ${[...slots].map((slot) => `{${slot}}`).join(", ")}.`;
}

function isAlike(one: string, other: string): boolean {
  const [a, b] = [toSlots(one), toSlots(other)];
  return a !== undefined && b !== undefined && a.size === b.size && [...a].every((slot) => b.has(slot));
}

function wordsOf({ value }: Stated<unknown>): Readonly<Record<string, Word>> {
  return (value as { readonly words: Readonly<Record<string, Word>> }).words;
}

function wordAt(stated: Stated<unknown>, key: string): Word | undefined {
  const words = wordsOf(stated);
  return Object.hasOwn(words, key) ? words[key] : undefined;
}
