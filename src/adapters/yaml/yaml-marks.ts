import type { DataError } from "../../domain/mistakes/data-error.ts";
import type { Forbidden } from "./yaml-forbidden.ts";

const documentWords: Pick<DataError, "message" | "remedy"> = {
  message:
    "„---“ und „...“ trennen in YAML Dokumente; was davor oder dahinter steht, lesen manche Programme nicht.",
  remedy: "Eine Datei ist ein Dokument: Bitte diese Zeichen am Anfang der Zeile löschen.",
};
const directiveWords: Pick<DataError, "message" | "remedy"> = {
  message: "Zeilen, die mit „%“ beginnen, sind hier nicht erlaubt.",
  remedy: "Bitte löschen.",
};

/**
 * Marks of documents (https://yaml.org/spec/1.2.2/#91-documents): `---` and `...` at the beginning of a line, and
 * directives before them. Parsers differ in how they read the text around them, and a file of facts is one document.
 * YAML forbids such lines inside any text.
 */
export function findDocumentMarks(text: string): Forbidden[] {
  const marks = [...text.matchAll(/^(?:---|\.\.\.)(?=[ \t\n]|$)/gm)].map(({ index }) => index);
  // At the start of a file, some parsers accept such a mark behind spaces, too.
  const [, before = "", moved] = /^((?:[ \t]*(?:#.*)?\n)*[ \t]+)(---|\.\.\.)(?=[ \t\n]|$)/.exec(text) ?? [];
  if (moved !== undefined) marks.unshift(before.length);
  const head = text.slice(0, marks[0] ?? 0);
  const directives = [...head.matchAll(/^%/gm)].map(({ index }) => index);
  return [
    ...directives.map((offset) => ({ offset, words: directiveWords })),
    ...marks.map((offset) => ({ offset, words: documentWords })),
  ];
}

/** True when a text contains the end of a document. */
export function hasEnd(text: string): boolean {
  return /^\.\.\.(?=[ \t\n]|$)/m.test(text);
}

/** True when a text ends its first document before any content: all the rest is a second one. */
export function beginsWithEnd(text: string): boolean {
  return /^(?:[ \t]*(?:#.*)?\n)*\.\.\.(?=[ \t\n]|$)/.test(text);
}
