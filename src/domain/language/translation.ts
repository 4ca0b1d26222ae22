/** A text in another language, and the German text it was made from. */
export interface Translation {
  /** German text as it was when the translation was made or last brought up to date. */
  readonly of: string;
  readonly text: string;
  /** Who has read it and when; absent for a text that a machine made and nobody has reviewed. */
  readonly reviewed?: Review | undefined;
}

/** A review of a translation: the role of who did it, never a name, and the day. */
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
 * Whether a text stands somewhere in a larger one, whatever the larger one wraps, quotes or indents it with: `summary:
 * >-` and its folded lines hold „summary“ and the text.
 */
export function isTextIn(whole: string, part: string): boolean {
  return ` ${toWordSequence(whole)} `.includes(` ${toWordSequence(part)} `);
}

const days = "(?:Mo|Di|Mi|Do|Fr|Sa|So|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag)";
const months =
  "(?:Jan|Feb|Mär|Apr|Jun|Jul|Aug|Sept?|Okt|Nov|Dez|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)";
const inWord = String.raw`[\p{L}\p{M}\p{N}]`;
const dash = "[-\u2010-\u2015\u2212]";
/** What a span of numbers, days or levels ends with before its dash, and begins with after it. */
const before = String.raw`(?<=(?:\p{N}|(?<!${inWord})(?:${days}|${months}))\.? ?(?:(?:Uhr|h|%|€|°C?) ?)?)`;
const after = String.raw`(?= ?(?:\p{Lu}?\p{N}|(?:${days}|${months})(?!${inWord})))`;
const minus = String.raw`(?<!${inWord})${dash}(?=\p{N})`;
const counted = new RegExp(`${inWord}+|[%‰§€$°]|${before}${dash}${after}|${minus}`, "gu");
const anyDash = new RegExp(`^${dash}$`);

/**
 * Words and numbers of a text, with signs that change what a number means: of units, of a minus, and of a span between
 * numbers or days, „10–12“ and „Mo–Fr“; all else falls away.
 */
function toWordSequence(text: string): string {
  const found = text.normalize("NFC").replace(/\s+/g, " ").match(counted) ?? [];
  return found.map((token) => (anyDash.test(token) ? "–" : token)).join(" ");
}
