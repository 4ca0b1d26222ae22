import type { SimpleRule } from "../style-rule.ts";

const numberWords =
  /^(?:\p{L}*und)?(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|(?:\p{L}{3,4})?zehn|elf|zwölf|zwanzig|dreißig|(?:vier|fünf|sech|sieb|acht|neun)zig|(?:\p{L}{3,6})?hundert|(?:\p{L}{3,6})?tausend)(?:mal)?$/iu;

/** Numbers are figures: `3 Wege`, not `drei Wege`. `ein` stays, since it may be an article. */
export const figures: SimpleRule = {
  name: "Zahlen als Ziffern",
  weight: "error",
  find: ({ words }) =>
    words
      .filter(({ text, isName }) => !isName && numberWords.test(text))
      .map(({ text }) => ({
        message: `Die Zahl „${text}“ steht in Buchstaben da.`,
        remedy: "Bitte Ziffern schreiben, zum Beispiel „3“ oder „3-mal“.",
      })),
};
