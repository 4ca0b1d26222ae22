/** The text with digits of any script as 0 to 9. */
export function toAsciiDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}

/**
 * Spellings readers may type that a search of the text would not match: a Ukrainian ґ as г and its apostrophe omitted,
 * a Persian compound split or joined, digits of any script as 0 to 9. They are indexed beside the text, since excerpts
 * show the original.
 */
export function toSpellingVariants(words: readonly string[], language: string): string[] {
  return words.flatMap((word) => toTyped(word, language).filter((typed) => typed !== word));
}

function toTyped(word: string, language: string): string[] {
  const digits = toAsciiDigits(word);
  if (language === "uk")
    return [
      digits
        .replace(/ґ/g, "г")
        .replace(/Ґ/g, "Г")
        .replace(/\u2019/g, ""),
    ];
  if (language === "fa" && digits.includes("\u200C"))
    return [digits.replace(/\u200C/g, ""), ...digits.split("\u200C").filter((part) => part.length > 2)];
  return [digits];
}
