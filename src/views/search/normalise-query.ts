/** Maximum length of a query, in characters; the field of the form has the same limit. */
export const maximumQueryLength = 200;

/** Maximum number of words of a query: names of offices have up to nine, and readers add words such as telephone. */
const MOST_WORDS = 12;

/**
 * Text as stored in the search index and compared with readers' words: composed Unicode (NFC), without invisible
 * characters, one apostrophe, and in Persian the Persian forms of the letters that Arabic keyboards send. Only
 * characters that look alike are replaced, since excerpts are cut from the indexed text.
 */
export function normaliseSpelling(text: string, language: string): string {
  const plain = text
    .normalize("NFC")
    .replace(/[\u00AD\u200B\u2060\uFEFF]/g, "")
    .replace(/[\u02BC\u2018`]/g, "\u2019");
  return language === "fa" ? plain.replace(/[يكۀ]/g, (letter) => persianForms[letter] ?? letter) : plain;
}

const persianForms: Readonly<Record<string, string>> = { ي: "ی", ك: "ک", ۀ: "ه" };
const arabicForms: Readonly<Record<string, string>> = { ی: "ي", ک: "ك" };

/**
 * A reader's query, ready for the search engine: spelling as in {@link normaliseSpelling}, every kind of quotation mark
 * as `"`, digits of any script as 0 to 9 (an index of texts with other digits has the ASCII form among its keywords),
 * no control characters, one space between words, Persian endings joined to their word, Arabic without the stretching
 * sign and with Arabic letters from Persian keyboards, at most {@link maximumQueryLength} characters. May be empty;
 * never throws.
 */
export function normaliseQuery(raw: string, language: string): string {
  const controls = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu;
  const spaced = normaliseSpelling(unifyQuotes(raw.slice(0, 4 * maximumQueryLength)), language)
    .replace(controls, " ")
    .replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
    .replace(/\s+/g, " ")
    .trim();
  return [...byLanguage(spaced, language)].slice(0, maximumQueryLength).join("").trimEnd();
}

/** Single marks count as quotation marks only in pairs; alone they are apostrophes. */
function unifyQuotes(text: string): string {
  return text
    .replace(/[“”„‟«»‹›＂〝〞〟]/g, '"')
    .replace(/\u201A([^\u2018\u2019\u201A]*)[\u2018\u2019]/g, '"$1"')
    .replace(/(^|\s)\u2018([^\u2018\u2019]+)\u2019(?=\s|$)/g, '$1"$2"');
}

function byLanguage(query: string, language: string): string {
  if (language === "fa") return joinPersian(query);
  if (language === "ar")
    return query.replace(/\u0640/g, "").replace(/[یک]/g, (letter) => arabicForms[letter] ?? letter);
  return query;
}

/**
 * Joins endings and the sign of the present, often typed apart, by U+200C as on pages. Letters that only connect a word
 * to the next or to its owner after a vowel (`خانه‌ی`, `خانه‌ام`) are dropped.
 */
function joinPersian(query: string): string {
  return query
    .replace(/(\p{L}) (?=(?:ها|های|هایی|تر|ترین)(?= |$))/gu, "$1\u200C")
    .replace(/((?:^| )ن?می) (?=\p{L})/gu, "$1\u200C")
    .replace(/\u200C(?:ی|ای|ام|ات|اش)(?=\P{L}|$)/gu, "");
}

/** The words of a normalised query that contain a letter or digit, without repetition, at most twelve. */
export function toQueryWords(query: string): string[] {
  const words = query.split(" ").filter((word) => /[\p{L}\p{N}]/u.test(word));
  return [...new Set(words)].slice(0, MOST_WORDS);
}
