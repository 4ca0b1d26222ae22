/** A telephone number in a text, with its position; `digits` begin with 0, and with 00 for another country. */
export interface FoundPhone {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
}

/** Country code; numbers are compared as dialled within this country (ITU-T E.164). */
const COUNTRY = "49";
/** Fewest digits of a number with its area code, and most (E.164). */
const FEWEST = 7;
const MOST = 15;

/** Two years form a span, `2014-2016`, not a telephone number. */
const span = /^(?:19|20)\d\d\s?[/\-\u2010\u2011\u2013]\s?(?:19|20)\d\d$/u;

const number = /(^|[^\p{L}\p{N}])((?:\+|\()?\d(?:[\s()/.\-\u2010\u2011\u2013]{0,3}\d)+)(?![\p{L}\p{N}])/gu;

/** The telephone numbers of a text with digits 0 to 9: those that begin with `0`, `+` or `(0`. */
export function findPhones(text: string): FoundPhone[] {
  return findNumbers(text).filter(({ written }) => /^\(?[0+]/.test(written));
}

/**
 * Possible telephone numbers in a reader's query: also without the leading 0, and with `49` for `+49`. An ambiguous
 * number is returned in both readings, one after the other.
 */
export function findTypedPhones(text: string): FoundPhone[] {
  return findNumbers(text).flatMap((one) => {
    if (/^\(?[0+]/.test(one.written)) return [one];
    const bare = one.digits.startsWith(COUNTRY) ? [one.digits.slice(COUNTRY.length)] : [];
    return [...bare, one.digits].map((digits) => ({ ...one, digits: `0${digits}` }));
  });
}

function findNumbers(text: string): (FoundPhone & { readonly written: string })[] {
  return [...text.matchAll(number)].flatMap((match) => {
    const [, lead = "", written = ""] = match;
    const start = (match.index ?? 0) + lead.length;
    const digits = toNational(written);
    const isPhone = !span.test(written) && digits.length >= FEWEST && digits.length <= MOST;
    return isPhone ? [{ start, end: start + written.length, written, digits }] : [];
  });
}

/** `+49 (0) 3693` and `0049 3693` are `03693`. */
function toNational(written: string): string {
  const digits = written.replace(/^\+/, "00").replace(/\D/g, "");
  const [, rest] = new RegExp(`^00${COUNTRY}0?(.*)$`).exec(digits) ?? [];
  return rest === undefined ? digits : `0${rest}`;
}
