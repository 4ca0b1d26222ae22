import { type Locale, localeInfo, sourceLocale } from "../language/locale.ts";
import { listMarks } from "./list-marks.ts";

/** A piece of a text; `lang` is set where its words are in another language than the text. */
export interface TextRun {
  readonly text: string;
  readonly lang?: Locale;
}

/**
 * Cuts a text into runs of its own words and runs of German ones. A word in letters foreign to the language can only be
 * a German name; its run includes its quotation marks, the full stop of an abbreviation and its number, so that
 * isolating the run keeps them beside it in right-to-left text as well. Text that reads the same everywhere, such as
 * addresses, files and abbreviations in capitals, needs no `lang`. A text in Latin letters is one run.
 */
export function splitGermanRuns(text: string, locale: Locale): TextRun[] {
  if (localeInfo(locale).script === "Latn" || !/\p{Script=Latin}/u.test(text)) return [{ text }];
  const runs: TextRun[] = [];
  let rest = 0;
  for (const { 0: words, index } of text.matchAll(
    listMarks(locale).comma === ", " ? latinRun : latinRunWithCommas,
  )) {
    if (!isGerman(words)) continue;
    if (index > rest) runs.push({ text: text.slice(rest, index) });
    runs.push({ text: words, lang: sourceLocale });
    rest = index + words.length;
  }
  if (rest < text.length || runs.length === 0) runs.push({ text: text.slice(rest) });
  return runs;
}

/** True for words of at least two letters that are no internationally known sign, and for laws, cited left to right. */
function isGerman(run: string): boolean {
  const words = run.split(/[\s,«»„“”"‚‘‹›&]+/u);
  return (
    run.startsWith("§") ||
    words.some((word) => /\p{Script=Latin}{2}/u.test(word) && !sameEverywhere.test(word))
  );
}

/** Addresses and names of files, abbreviations in capitals (`BAMF`, `SHA-256`), and words of technology. */
const sameEverywhere =
  /^(?:https?:.*|[^@]+@.+|(?:[\w-]+\.)+[a-z]{2,}(?:\/.*)?|\p{Lu}[\p{Lu}\p{N}]+(?:-[\p{Lu}\p{N}]+)*|Windows|macOS|Mac|Linux|PowerShell|JavaScript|Mermaid|Service|Worker|[Cc]ookies?|Ctrl|cmd)$/u;

const space = "[ \\u00A0\\u202F]";
const atom = "[\\p{Script=Latin}\\p{M}\\p{N}]+";
/** A word with its inner signs: `Ausländer-`, `Kfz-Zulassung`, `2/2024`, `a@b.de`, `https://b.de/?c`. */
const word = `${atom}(?:(?:://|[-./'’+@_:?=#])${atom})*(?:-(?=${space}+\\p{Script=Latin}))?`;
/** `e.V.`, `z. B.`, and titles with the word they belong to. */
const abbreviation = `(?:\\p{Script=Latin}\\.${space}?)+\\p{Script=Latin}\\.|(?:Dr|Prof|St|Nr|Abs|Art)\\.(?=${space})`;
const letters = `(?:${abbreviation}|(?=\\p{Script=Latin})${word})`;
const any = `(?:${abbreviation}|-?${word})`;
const quoted = [...'„“ „” “” «» ‹› ‚‘ ""'.matchAll(/(\S)(\S)/gu)]
  .map(([, open, close]) => `${open}${letters}(?:${space}+(?:&${space}+)?${any})*[!?…]?${close}`)
  .join("|");
const number = "\\p{N}+(?:[-./]\\p{N}+)*";
/**
 * Latin words in a row. A number between them belongs to the row; one after them only where the next word of the
 * sentence cannot be counted by it.
 */
function toLatinRun(comma: string): RegExp {
  const gap = `${comma}${space}+(?:&${space}+)?`;
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:§{1,2}${space}?\\p{N}+\\p{Script=Latin}?${space}+)?(?:${quoted}|${letters})` +
      `(?:${gap}(?:\\p{N}+${space}+)*(?:${quoted}|-?${letters}))*` +
      `(?:(?:${space}+${number})+(?!${space}?[\\p{L}\\p{N}%]))?`,
    "gu",
  );
}

const latinRun = toLatinRun("");
/** In a language with a comma of its own, a Latin comma between two Latin words is part of a name. */
const latinRunWithCommas = toLatinRun(",?");
