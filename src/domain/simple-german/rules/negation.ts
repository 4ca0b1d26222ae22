import type { SimpleRule } from "../style-rule.ts";

const forms =
  /^(?:nicht|nichts|nie|niemals|niemand|niemanden|niemandem|nirgends|weder|kein\p{Ll}{0,2}|ohne)$/iu;

/** Avoid negation where possible. Unknown facts must be stated nevertheless. */
export const negation: SimpleRule = {
  name: "besser ohne Verneinung",
  weight: "wish",
  find: ({ words, text }) => {
    const found = words.find((word) => !word.isName && forms.test(word.text));
    return found === undefined
      ? []
      : [
          {
            message: `Der Satz verneint mit „${found.text}“: „${text}“`,
            remedy: "Bitte sagen, was ist, wenn das genauso stimmt.",
          },
        ];
  },
};
