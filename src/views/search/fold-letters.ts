/**
 * Text without differences that readers may mix up: lower case, without marks, ß as ss, ae as a, without apostrophes,
 * Persian's joiner and Arabic's stretching sign; Arabic ة as ه and ى as ي, Persian ی and ک as the Arabic letters they
 * look like. For comparison only, never for display.
 */
export function foldLetters(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\p{M}\u200C\u2019\u02BC\u0640']/gu, "")
    .replace(/ß/g, "ss")
    .replace(/([aou])e/g, "$1")
    .replace(/[ґةىیکٱ]/g, (letter) => lookAlikes[letter] ?? letter);
}

const lookAlikes: Readonly<Record<string, string>> = {
  ґ: "г",
  ة: "ه",
  ى: "ي",
  ی: "ي",
  ک: "ك",
  ٱ: "ا",
};

/** The words of a text, folded; a capital inside a word begins a new one. */
export function toFoldedWords(text: string): string[] {
  return foldLetters(text.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2"))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/** A word of a text as written, and folded: as a whole, and each part between hyphens or before a capital. */
export interface FoldedWord {
  readonly written: string;
  readonly whole: string;
  /** Only the whole if the word has no parts. */
  readonly parts: readonly string[];
}

/** The words of a text with their forms for comparison: `WortPlus` is `wortplus`, and `wort` with `plus`. */
export function foldWords(text: string): FoldedWord[] {
  const written = text.match(/[\p{L}\p{M}\p{N}]+(?:[-\u2010\u2011\u2019\u02BC'\u200C][\p{L}\p{M}\p{N}]+)*/gu);
  return (written ?? []).map((word) => {
    const parts = toFoldedWords(word.replace(/\u200C/g, "-"));
    return { written: word, whole: foldLetters(word).replace(/[^\p{L}\p{N}]/gu, ""), parts };
  });
}
