import type { SimpleRule } from "../style-rule.ts";

/** Forms that are, or look like, a subjunctive; `möchte` is an everyday word and stays. */
const forms =
  /^(?:würde|könnte|wäre|hätte|sollte|müsste|dürfte|käme|gäbe|bräuchte|wüsste|stünde|fände|läge|sähe|täte|nähme)(?:n|st|t)?$|^(?:ginge|ließe|hieße|bliebe|sei|seien|seiest)$/i;

/** No subjunctive. Also finds `sollte` in the past tense: there, too, it leaves open what really happened. */
export const subjunctive: SimpleRule = {
  name: "kein Konjunktiv",
  weight: "error",
  find: ({ words }) =>
    words
      .filter(
        ({ text, isName }, index) => !isName && forms.test(text) && !isCommand(text, words[index + 1]?.text),
      )
      .map(({ text }) => ({
        message: `Das ist wohl ein Konjunktiv: „${text}“.`,
        remedy: "Bitte sagen, was ist; für eine Möglichkeit „kann“ oder „vielleicht“ nehmen.",
      })),
};

/** True for a request such as `Seien Sie vorsichtig`. */
function isCommand(text: string, next: string | undefined): boolean {
  return text === "Seien" && next === "Sie";
}
