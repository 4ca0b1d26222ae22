import { findDates } from "./find-dates.ts";
import { findTypedPhones } from "./find-phones.ts";
import { foldLetters } from "./fold-letters.ts";
import { toSoughtForms } from "./light-stem.ts";
import { toQueryWords } from "./normalise-query.ts";

/** One way to search for a term. */
export interface TermForm {
  /** Text passed to the engine. */
  readonly sought: string;
  /** Words that a page must all contain to count. */
  readonly wanted: readonly string[];
  /** Set if this form only resembles the typed words: the words searched instead. */
  readonly instead?: readonly string[];
}

/** A part of a query that is searched separately: a word, a phrase, a date, a number. */
export interface QueryTerm {
  readonly typed: string;
  readonly kind: "word" | "phrase" | "number";
  /** Words of the term, compared with the names of pages; none for numbers. */
  readonly words: readonly string[];
  /** Searched in order until one is confirmed; at least one. */
  readonly forms: readonly TermForm[];
}

/** Country and postal code, `D-98617`: pages contain only the number. */
const postalCode = /^de?[-\u2010-\u2014]?(\d{5})$/i;

/** A postal code written as on some forms, `98 574`, and not a part of a telephone number. */
const partedPostalCode = /(^|[^\d\s./-]\s*)(\d{2}) (\d{3})(?!\p{N}|[ ./-]\d)/gu;

/** The terms of a normalised query, without duplicates, at most twelve. */
export function toTerms(query: string, language: string): QueryTerm[] {
  const terms = query
    .split(/("[^"]*")/)
    .flatMap((part) => (/^".*"$/.test(part) ? toPhrase(part, language) : toPlain(part, language)));
  return [...new Map(terms.map((term) => [term.typed, term])).values()].slice(0, 12);
}

function toPhrase(quoted: string, language: string): QueryTerm[] {
  const words = toQueryWords(partWords(quoted.replace(/"/g, "")));
  if (words.length < 2) return words.map((word) => toWord(word, language));
  const typed = words.join(" ");
  return [
    {
      typed,
      kind: "phrase",
      words,
      forms: [
        { sought: `"${typed}"`, wanted: [] },
        { sought: typed, wanted: words, instead: words },
      ],
    },
  ];
}

function toPlain(text: string, language: string): QueryTerm[] {
  const joined = text
    .replace(partedPostalCode, "$1$2$3")
    .replace(/(^|\s)(de?)\s?[-\u2010-\u2014]?\s?(?=\d{5}(?:\s|$))/gi, "$1$2-");
  const numbers = findNumbers(joined, language);
  const terms: QueryTerm[] = [];
  let place = 0;
  for (const { start, end, forms } of numbers) {
    terms.push(...toWords(joined.slice(place, start), language));
    terms.push({ typed: joined.slice(start, end), kind: "number", words: [], forms });
    place = end;
  }
  return [...terms, ...toWords(joined.slice(place), language)];
}

interface FoundNumber {
  readonly start: number;
  readonly end: number;
  readonly forms: readonly TermForm[];
}

function findNumbers(text: string, language: string): FoundNumber[] {
  const dates = findDates(text, language).map(({ start, end, tokens, year }) => ({
    start,
    end,
    // The year occurs on every page with that day, and lets the excerpt show the place.
    forms: [
      ...tokens.map((token) => ({ sought: `${token} ${year}`, wanted: [token] })),
      { sought: year, wanted: [year], instead: [year] },
    ],
  }));
  const phones = findTypedPhones(text).filter(
    (phone) => !dates.some(({ start, end }) => phone.start < end && start < phone.end),
  );
  const places = new Map(phones.map(({ start, end }) => [start, end]));
  const numbers = [...places].map(([start, end]) => {
    const readings = phones.filter((phone) => phone.start === start).map(({ digits }) => digits);
    const words = toQueryWords(text.slice(start, end).replace(/[()/]/g, " "));
    const whole = readings.map((digits): TermForm => ({ sought: digits, wanted: [digits] }));
    return { start, end, forms: [...whole, { sought: words.join(" "), wanted: words }] };
  });
  return [...dates, ...numbers].sort((a, b) => a.start - b.start);
}

function toWords(text: string, language: string): QueryTerm[] {
  return toQueryWords(partWords(text.replace(/"/g, " "))).map((word) => toWord(word, language));
}

/** Splits words at signs: `Freizeit+Kultur` and `Sprache/Schule` are two words, `Schüler:innen` is one. */
function partWords(text: string): string {
  return text.replace(/(\p{L})[&+/,;:|·•…]+(?=\p{L})(?!in(?:nen)?(?!\p{L}))/gu, "$1 ");
}

function toWord(word: string, language: string): QueryTerm {
  const [, postal] = postalCode.exec(word) ?? [];
  if (postal !== undefined)
    return { typed: word, kind: "number", words: [], forms: [{ sought: postal, wanted: [postal] }] };
  const forms = toSoughtForms(word, language).map((sought): TermForm => ({ sought, wanted: [word] }));
  const others = [...toArabicSpellings(word, language), ...toParts(word, language)];
  return { typed: word, kind: "word", words: [word], forms: [...forms, ...others] };
}

/**
 * Spellings the engine does not always treat as equal: ه for ة at the end, letters without marks, hamza on another
 * carrier.
 */
function toArabicSpellings(word: string, language: string): TermForm[] {
  if (language !== "ar") return [];
  const carried = word.replace(/[ئؤ]/g, (letter) => (letter === "ئ" ? "ؤ" : "ئ"));
  const ended = word.replace(/ه$/, "ة").replace(/ي$/, "ى");
  return [ended, foldLetters(word), carried]
    .filter((spelling) => spelling !== word)
    .map((spelling) => ({ sought: spelling, wanted: [spelling] }));
}

/** A Persian compound split into parts that pages contain as separate words; a word with hyphens in its parts. */
function toParts(word: string, language: string): TermForm[] {
  const separator = language === "fa" ? /[\u200C-]/ : /-/;
  const parts = word.split(separator).filter((part) => /[\p{L}\p{N}]/u.test(part));
  return parts.length < 2 ? [] : [{ sought: parts.join(" "), wanted: parts }];
}
