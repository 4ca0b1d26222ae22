import type { SimpleRule } from "../style-rule.ts";

const longest = 15;

/** Long compounds have a hyphen: no part of a word has more than fifteen letters. */
export const longWord: SimpleRule = {
  name: "lange Wörter mit Bindestrich",
  weight: "error",
  find: ({ words }) =>
    words
      .filter(({ text, isName }) => !isName && !/[@/.]/.test(text) && toLongestPart(text) > longest)
      .map(({ text }) => ({
        message: `Das Wort „${text}“ hat mehr als ${longest} Buchstaben am Stück.`,
        remedy: "Bitte mit Bindestrich trennen oder ein kürzeres Wort nehmen.",
      })),
};

function toLongestPart(word: string): number {
  return Math.max(...word.split(/[-–]/).map((part) => [...part].length));
}
