/**
 * How readers may type the words of a text where an index of the text would not understand them: a Ukrainian ґ as г and
 * its apostrophe not at all, digits of any script as 0 to 9. They go beside the text, since excerpts show the text as it is.
 */
export function toSpellingVariants(words: readonly string[], language: string): string[] {
  return words.flatMap((word) => {
    const typed = toTyped(word, language);
    return typed === word ? [] : [typed];
  });
}

function toTyped(word: string, language: string): string {
  const digits = word.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
  return language === "uk"
    ? digits
        .replace(/ґ/g, "г")
        .replace(/Ґ/g, "Г")
        .replace(/\u2019/g, "")
    : digits;
}
