import { isSlip } from "../../text/nearest.ts";
import type { ValueProblem } from "./hint.ts";

/** Words people write for an unknown value, in lower case without separators. */
const blanks: ReadonlySet<string> = new Set([
  "fehltnoch",
  "nochfehlt",
  "unbekannt",
  "nichtbekannt",
  "nochnichtbekannt",
  "unklar",
  "offen",
  "nochoffen",
  "folgt",
  "folgtnoch",
  "wirdergänzt",
  "wirdnochergänzt",
  "wirdnachgereicht",
  "keineangabe",
  "keineangaben",
  "ka",
  "na",
  "nn",
  "xx",
  "xxx",
  "tba",
  "tbd",
  "todo",
  "leer",
  "null",
  "platzhalter",
]);

/** The same for fields with any text: only words nobody writes on purpose. */
const placeholders: ReadonlySet<string> = new Set([
  ...["todo", "tbd", "tba", "xxx", "null", "undefined", "platzhalter", "nochfehlt", "fehltnoch"],
  ...["wirdergänzt", "wirdnochergänzt", "wirdnachgereicht", "loremipsum"],
]);

/** True for a text without information: a dash, dots or a question mark alone, or a mark to fill it in later. */
export function isPlaceholder(value: string): boolean {
  if (/^[-–—_.…?~/*\s]+$/.test(value)) return true;
  return placeholders.has(value.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ""));
}

/** What people write instead of an answer that stands, as they think, somewhere else. */
const pointers = /^(?:(?:siehe|s) ?(?:oben|unten|o|u|dort)|(?:wie|vgl) ?(?:oben|unten|vor)|dito|ebenda|ebd)$/;

/** True for a text that only says that nobody knows, or points to another place: `unbekannt`, `siehe oben`. */
export function isUnknown(value: string): boolean {
  const words = value.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return isPlaceholder(value) || blanks.has(words.join("")) || pointers.test(words.join(" "));
}

/**
 * Problem of a value that only says "unknown" in words other than the site's own mark; it would count as an answer.
 * @param mark the word for an unknown value; not among the others
 */
export function findBlank(value: string, mark: string): ValueProblem | undefined {
  if (value === mark) return undefined;
  const letters = value.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  const isBlank = letters === "" || isSlip(letters, mark) || blanks.has(letters);
  return isBlank
    ? {
        message: "Das ist keine Angabe.",
        hint: { remedy: `Bitte „${mark}“ schreiben.`, toMeant: () => mark },
      }
    : undefined;
}
