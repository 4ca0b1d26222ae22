import { foldLetters } from "./fold-letters.ts";
import { monthNames } from "./month-names.ts";

/** A date or month in a text, with its position. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  /** `20141205` or `201412`; two if day and month may be swapped, the more likely first. */
  readonly tokens: readonly string[];
  readonly year: string;
}

// Old browsers lack lookbehind: the first group of each pattern matches the character before.
const before = "(^|[^\\p{L}\\p{N}./-])";
const after = "(?![\\p{L}\\p{N}]|[./-]\\d)";
const word = "([\\p{L}\\p{M}]+(?: [\\p{L}\\p{M}]+)?)";
/** Word that may follow a year and belongs to it. */
const yearWord = "(?:\\s?(?:року|рік|р|года|году|год|г|م)(?:\\.|(?![\\p{L}\\p{N}])))?";
/** The same directly at the year, if a numeric date has no space: `5.12.2014г.` */
const yearLetter = "\\s?(?:року|рік|р|года|год|г|م)(?:\\.|(?![\\p{L}\\p{N}]))";
const ordinal = "(?:st|nd|rd|th|-?го|-?е|\\.)?";
/** Year beside the name of a month: in full, or shortened with an apostrophe, `’14`. */
const namedYear = "(\\d{4}|\u2019\\d{2})(?!\\p{N})";

const dayMonthYear = new RegExp(
  `${before}(\\d{1,4})\\s?([./-])\\s?(\\d{1,2})\\s?\\3\\s?(\\d{4}|\\d{1,2})(?:${yearLetter}|${after})`,
  "gu",
);
/**
 * Parts separated by spaces only, with a four-digit year, and not after another number: that would be a telephone
 * number.
 */
const dayMonthYearApart = /(^|[^\d\s./-]\s*)(\d{1,2}) (\d{1,2}) ((?:19|20)\d\d)(?![\p{L}\p{N}]|[ ./-]\d)/gu;
const monthYear = new RegExp(`${before}(\\d{1,2})\\s?[./]\\s?(\\d{4})${after}`, "gu");
const dayName = new RegExp(
  `${before}(\\d{1,2})${ordinal}\\s?(?:of )?${word}\\.?,?\\s${namedYear}${yearWord}`,
  "gu",
);
const nameDay = new RegExp(
  `(^|[^\\p{L}\\p{N}])${word}\\.?\\s(?:(\\d{1,2})(?:st|nd|rd|th)?,?\\s)?${namedYear}${yearWord}`,
  "gu",
);

/**
 * The dates of a text with digits 0 to 9, in the formats people of a language use: `5.12.2014`, `5/12/14`, `5 12 2014`,
 * `2014-12-05`, `5. Dezember 2014`, `December 5th, 2014`, `12/2014`, `Dezember 2014`, `Dezember ’14`; none overlap. Bare
 * years are not dates.
 */
export function findDates(text: string, language: string): FoundDate[] {
  const months = monthNames(language);
  const monthOf = (name = "") => months.get(foldLetters(name)) ?? months.get(foldLetters(lastWord(name)));
  const read = (pattern: RegExp, toTokens: (groups: readonly string[]) => readonly string[]) =>
    [...text.matchAll(pattern)].flatMap((match) => toFound(match, toTokens(match)));
  const found = [
    ...read(dayMonthYear, ([, , one, , two, three]) => readNumeric(one, two, three, language)),
    ...read(dayMonthYearApart, ([, , one, two, three]) => readNumeric(one, two, three, language)),
    ...read(monthYear, ([, , month, year]) => toTokens(year, Number(month))),
    ...read(dayName, ([, , day, name, year]) => toTokens(year, monthOf(name), day)),
    ...read(nameDay, ([, , name, day, year]) => toTokens(year, monthOf(name), day)),
  ];
  const chosen: FoundDate[] = [];
  // A full date contains a month with its year: full dates first.
  for (const one of found.sort((a, b) => toPrecision(b) - toPrecision(a)))
    if (!chosen.some(({ start, end }) => one.start < end && start < one.end)) chosen.push(one);
  return chosen.sort((a, b) => a.start - b.start);
}

function toPrecision({ tokens }: FoundDate): number {
  return tokens[0]?.length ?? 0;
}

/**
 * The last word of a match: the name of a month may follow another word, `am Dezember`, or have two words itself,
 * `كانون الأول`.
 */
function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(" ") + 1);
}

function toFound(match: RegExpMatchArray, tokens: readonly string[]): FoundDate[] {
  const [first] = tokens;
  const [whole, lead = ""] = match;
  const start = (match.index ?? 0) + lead.length;
  const end = (match.index ?? 0) + whole.length;
  return first === undefined ? [] : [{ start, end, tokens, year: first.slice(0, 4) }];
}

function readNumeric(one = "", two = "", three = "", language = ""): readonly string[] {
  if (one.length > 2) return three.length > 2 ? [] : toTokens(one, Number(two), three);
  if (three.length === 1) return [];
  const year = three.length === 2 ? `20${three}` : three;
  const european = toTokens(year, Number(two), one);
  const american = toTokens(year, Number(one), two);
  if (language === "en") return [...new Set([...european, ...american])];
  return european.length > 0 ? european : american;
}

function toTokens(written = "", month?: number, day?: string): readonly string[] {
  const year = written.replace("\u2019", "20");
  if (!/^(?:19|20)\d\d$/.test(year) || month === undefined || month < 1 || month > 12) return [];
  const start = year + String(month).padStart(2, "0");
  if (day === undefined) return [start];
  const date = new Date(Date.UTC(Number(year), month - 1, Number(day)));
  return Number(day) > 0 && date.getUTCMonth() === month - 1 ? [start + day.padStart(2, "0")] : [];
}
