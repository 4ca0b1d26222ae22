import type { SimpleRule } from "../style-rule.ts";

const wanted = 10;
const longest = 12;

function lengthRule(weight: SimpleRule["weight"], from: number, to: number): SimpleRule {
  return {
    name: weight === "error" ? `höchstens ${longest} Wörter` : `besser höchstens ${wanted} Wörter`,
    weight,
    find: ({ isLabel, words, text }) =>
      isLabel || words.length < from || words.length > to
        ? []
        : [
            {
              message: `Der Satz hat ${words.length} Wörter: „${text}“`,
              remedy: `Bitte teilen; ${weight === "error" ? `erlaubt sind ${longest}` : `gut sind ${wanted}`}. Ein Name zählt als ein Wort.`,
            },
          ],
  };
}

/** A sentence has at most twelve words; a name counts as one. */
export const sentenceLength = lengthRule("error", longest + 1, Number.POSITIVE_INFINITY);
/** A sentence should have at most ten words. */
export const shortSentence = lengthRule("wish", wanted + 1, longest);
