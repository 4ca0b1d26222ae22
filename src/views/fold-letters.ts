/**
 * Letters as readers may mix them up: lower case, without marks, ß as ss, ae as a, without apostrophes and Persian's
 * joiner. For comparing, never for showing; two texts that fold alike are the same to somebody who types in a hurry.
 */
export function foldLetters(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\p{M}\u200C\u2019\u02BC']/gu, "")
    .replace(/ß/g, "ss")
    .replace(/([aou])e/g, "$1")
    .replace(/ґ/g, "г");
}

/** The words of a text, folded; a change to a capital inside a word begins a new one. */
export function toFoldedWords(text: string): string[] {
  return foldLetters(text.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2"))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}
