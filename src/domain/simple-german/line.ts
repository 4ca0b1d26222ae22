import { toGermanSentences } from "../text/german-sentences.ts";
import type { Names } from "./kept-names.ts";

/** A word of a line as the rules see it. */
export interface SimpleWord {
  readonly text: string;
  /** A name, or words in quotation marks: nobody may change it, and it counts as one word. */
  readonly isName: boolean;
  /** Signs and space between the previous word and this one. */
  readonly before: string;
}

/** A line of a text in simple German, without the signs of Markdown. */
export interface SimpleLine {
  readonly text: string;
  /** The same with every name replaced by one word, so that no part of a name breaks a rule. */
  readonly plain: string;
  readonly words: readonly SimpleWord[];
  /** Number of sentences in the line. */
  readonly sentences: number;
  /** A heading, title, date or other words that form no sentence. */
  readonly isLabel: boolean;
  /** The last line of its text. */
  readonly isLast: boolean;
  /** An entry of a list. */
  readonly isItem: boolean;
}

const wordPattern = /[\p{L}\p{M}\p{N}§]+(?:[-–.,:/@'’][\p{L}\p{M}\p{N}]+)*-?/gu;
/** Replacement for a name in the plain text: a capital, as a noun has, and no German word. */
const nameSign = "Ⓝ";

/** Cuts a text into lines and words. @param isLabel whether the text as a whole is no sentence */
export function toSimpleLines(text: string, isLabel: boolean, names: Names): SimpleLine[] {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return lines.map((line, index) => {
    const isHeading = /^#+ /.test(line);
    const bare = toBare(line);
    const { plain, found } = names.hide(bare, nameSign);
    return {
      text: bare,
      plain,
      words: toWords(plain, found),
      sentences: toGermanSentences(plain).length,
      isLabel: isLabel || isHeading,
      isLast: index === lines.length - 1,
      isItem: /^(?:[-*]|\d+\.) /.test(line),
    };
  });
}

/** A line without links, emphasis, escapes, and the sign of a list or heading. */
function toBare(line: string): string {
  return line
    .trim()
    .replace(/^(?:#+|[-*]|\d+\.) +/, "")
    .replace(/\[([^\][]*)\]\([^()\s]*\)/g, "$1")
    .replace(/\*\*|`/g, "")
    .replace(/\\(?=[.)*_#[\]+-])/g, "");
}

function toWords(plain: string, names: readonly string[]): SimpleWord[] {
  let end = 0;
  let next = 0;
  const pattern = new RegExp(`${nameSign}|${wordPattern.source}`, "gu");
  return [...plain.matchAll(pattern)].map((match) => {
    const before = plain.slice(end, match.index);
    end = match.index + match[0].length;
    const isName = match[0] === nameSign;
    return { text: isName ? (names[next++] ?? "") : match[0], isName, before };
  });
}

/** True for a name or a word that begins like a German noun; at the beginning of a sentence it may be any word. */
export function isNoun({ text, isName }: SimpleWord): boolean {
  return isName || /^\p{Lu}/u.test(text);
}
