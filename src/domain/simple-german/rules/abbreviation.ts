import { shortenedWords } from "../../text/german-sentences.ts";
import type { Names } from "../kept-names.ts";
import type { SimpleRule } from "../style-rule.ts";

/** At least two capitals with nothing small before them: `IKPE`, `BITV`, `GmbH`, `SVG`. */
const initials = /^(?:\p{Lu}{2,}[\p{L}\p{N}]*|\p{Lu}\p{Ll}?\p{Lu}\p{L}*|\p{Lu}\p{Ll}\p{Lu}{2,}\p{L}*)$/u;

/** No shortened words; initials only where the glossary, a body, an exception or the text itself explains them. */
export function abbreviation(names: Names): SimpleRule {
  return {
    name: "keine Abkürzung ohne Erklärung",
    weight: "error",
    find: ({ plain, words, text }) => [
      ...[...plain.matchAll(shortenedWords)].map(([found]) => ({
        message: `„${found}“ ist eine Abkürzung.`,
        remedy: "Bitte ausschreiben, zum Beispiel „zum Beispiel“.",
      })),
      ...words
        .filter((word) => !word.isName && isShortForm(word.text))
        .filter((word) => !names.isExplained(word.text) && !isExplainedIn(text, word.text))
        .map((word) => ({
          message: `Die Abkürzung „${word.text}“ wird nirgends erklärt.`,
          remedy: `Bitte ausschreiben, im Glossar erklären oder „${word.text} ist kurz für: …“ schreiben.`,
        })),
    ],
  };
}

function isShortForm(word: string): boolean {
  return word.split("-").some((part) => initials.test(part));
}

/** `BIFF steht für: …`, `X ist kurz für: …`, and `die Buch-Nummer (ISBN)`. */
function isExplainedIn(text: string, word: string): boolean {
  return text.includes(`(${word})`) || new RegExp(`${word} (?:steht|ist kurz|heißt|bedeutet)`).test(text);
}
