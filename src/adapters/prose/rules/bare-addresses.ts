import { quote } from "../../../domain/text/quote.ts";
import type { MarkedWords } from "./marked-text.ts";
import type { ProseProblem, ProseRule } from "./prose-rule.ts";

const address =
  /(?:https?:\/\/|www\.)[^\s<>"'„“\0]+|(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu;

/** Addresses in a text that are not links. */
export const bareAddresses: ProseRule = ({ words }) => words.flatMap(findBare);

function findBare({ shown, spans, placeAt }: MarkedWords): ProseProblem[] {
  const isLinked = toLinked(spans);
  return [...shown.matchAll(address)]
    .map((match) => ({ index: match.index, text: match[0].replace(/[.,;:!?)\]]+$/, "") }))
    .filter(({ index }) => !isLinked[index])
    .map(({ index, text }) => {
      const target = text.includes("@") ? `mailto:${text}` : /^www\./i.test(text) ? `https://${text}` : text;
      const isOpen = !text.includes("@") && /^https?:/i.test(text);
      return {
        ...placeAt(index),
        isHint: true,
        message: `„${quote(text)}“ ist kein Link; niemand kann darauf tippen.`,
        remedy: isOpen
          ? `Bitte „[Name der Seite](${quote(target)})“ schreiben.`
          : `Bitte „[${quote(text)}](${quote(target)})“ schreiben.`,
      };
    });
}

/** For each visible letter, whether it is part of a link. */
function toLinked(spans: MarkedWords["spans"]): readonly boolean[] {
  let depth = 0;
  return spans.flatMap(({ token: { type, content } }) => {
    if (type === "link_open") depth++;
    if (type === "link_close") depth--;
    // In the form of `shown`: text as it is, one sign for everything else.
    return Array.from({ length: type === "text" ? content.length : 1 }, () => depth > 0);
  });
}
