import type { ProseProblem, ProseRule } from "./prose-rule.ts";

/**
 * Emphasis surrounds words and never begins inside one: the two stars of „Bürger*innen und Mitarbeiter*innen“ would
 * vanish and set the text between them in italics.
 */
export const emphasis: ProseRule = ({ words, tokens }) =>
  words.flatMap(({ spans, index, placeAtOffset }) => {
    const content = tokens[index]?.content ?? "";
    return spans.flatMap(({ token, start, end }): ProseProblem[] => {
      const isOpening = token.type === "em_open" || token.type === "strong_open";
      const isInWord =
        /[\p{L}\p{N}]$/u.test(content.slice(Math.max(0, start - 2), start)) &&
        /^[\p{L}\p{N}]/u.test(content.slice(end, end + 2));
      if (!isOpening || !isInWord) return [];
      const sign = token.markup;
      return [
        {
          ...placeAtOffset(start),
          message: `Das „${sign}“ mitten im Wort fiele weg; es machte den Text bis zum nächsten „${sign}“ ${sign === "*" ? "kursiv" : "fett"}.`,
          remedy: "Bitte „\\*“ schreiben, an beiden Stellen.",
        },
      ];
    });
  });
