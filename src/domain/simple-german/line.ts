import { toGermanSentences } from "../text/german-sentences.ts";
import type { Names } from "./kept-names.ts";

/** A word of a line as the rules see it. */
export interface SimpleWord {
  readonly text: string;
  /** A name, or words in quotation marks: nobody may change it, and it counts as one word. */
  readonly isName: boolean;
  /** What stands between the word before and this one: signs and space. */
  readonly before: string;
}

/** A line of a text in simple German, without the signs of Markdown. */
export interface SimpleLine {
  readonly text: string;
  /** The same with every name replaced by one word, so that its inside breaks no rule. */
  readonly plain: string;
  readonly words: readonly SimpleWord[];
  /** How many sentences stand in it. */
  readonly sentences: number;
  /** A heading, title, date or other words that are no sentence. */
  readonly isLabel: boolean;
  /** The last line of its text. */
  readonly isLast: boolean;
  /** An entry of a list. */
  readonly isItem: boolean;
}

const wordPattern = /[\p{L}\p{M}\p{N}§]+(?:[-–.,:/@'’][\p{L}\p{M}\p{N}]+)*-?/gu;
/** Stands for a name in the plain text: a capital, as a noun has, and no German word. */
const nameSign = "Ⓝ";

/** Cuts a text into its lines, and these into words. @param isLabel the text is no sentence as a whole */
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

/** True for a word that starts as German nouns do, or is a name; at the beginning of a sentence it may be any word. */
export function isNoun({ text, isName }: SimpleWord): boolean {
  return isName || /^\p{Lu}/u.test(text);
}
