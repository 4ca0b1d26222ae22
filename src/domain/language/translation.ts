/** A text in another language, and the German text it was made from. */
export interface Translation {
  /** German text at the time the translation was made or last updated. */
  readonly of: string;
  readonly text: string;
  /** Reviewer's role and day; absent for a machine translation nobody has reviewed. */
  readonly reviewed?: Review | undefined;
}

/** A review of a translation: the role of the reviewer, never a name, and the day. */
export interface Review {
  readonly by: string;
  readonly on: string;
}

/**
 * Whether two German texts say the same in the same words, so that a translation of one still fits the other
 * (README.md of this folder). White space and punctuation do not count; a changed word, number, span, unit or spelling does.
 */
export function isSameText(one: string, other: string): boolean {
  return one === other || toWordSequence(one) === toWordSequence(other);
}

/**
 * Whether a text occurs in a larger one, regardless of wrapping, quotes and indentation there: `summary: >-` and its
 * folded lines hold „summary“ and the text.
 */
export function isTextIn(whole: string, part: string): boolean {
  return ` ${toWordSequence(whole)} `.includes(` ${toWordSequence(part)} `);
}

const days = "(?:Mo|Di|Mi|Do|Fr|Sa|So|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag)";
const months =
  "(?:Jan|Feb|Mär|Apr|Jun|Jul|Aug|Sept?|Okt|Nov|Dez|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)";
const inWord = String.raw`[\p{L}\p{M}\p{N}]`;
const dash = "[-\u2010-\u2015\u2212]";
/** Endings of a number, day or level before the dash of a span, and beginnings after it. */
const before = String.raw`(?<=(?:\p{N}|(?<!${inWord})(?:${days}|${months}))\.? ?(?:(?:Uhr|h|%|€|°C?) ?)?)`;
const after = String.raw`(?= ?(?:\p{Lu}?\p{N}|(?:${days}|${months})(?!${inWord})))`;
const minus = String.raw`(?<!${inWord})${dash}(?=\p{N})`;
const counted = new RegExp(`${inWord}+|[%‰§€$°]|${before}${dash}${after}|${minus}`, "gu");
const anyDash = new RegExp(`^${dash}$`);

/**
 * Words and numbers of a text, with signs that change the meaning of a number: units, a minus, and the dash of a span
 * between numbers or days, „10–12“ and „Mo–Fr“; everything else is dropped.
 */
function toWordSequence(text: string): string {
  const found = text.normalize("NFC").replace(/\s+/g, " ").match(counted) ?? [];
  return found.map((token) => (anyDash.test(token) ? "–" : token)).join(" ");
}
