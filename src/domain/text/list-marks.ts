import { type Locale, localeInfo } from "../language/locale.ts";

/** Separators between the members of a list, each with the space after it. */
export interface ListMarks {
  readonly comma: string;
  /** Between members that have commas inside. */
  readonly semicolon: string;
}

const known = new Map<Locale, ListMarks>();

/** The separators of a language, as `Intl` writes its lists: `, ` and `; `, in Arabic letters `، ` and `؛ `. */
export function listMarks(locale: Locale): ListMarks {
  let marks = known.get(locale);
  if (marks === undefined) {
    const comma = findComma(localeInfo(locale).intl) ?? ",";
    // Scripts with a turned comma have a turned semicolon in Unicode; others do not.
    marks = { comma: `${comma} `, semicolon: comma === "،" ? "؛ " : "; " };
    known.set(locale, marks);
  }
  return marks;
}

/** Comma of a language. In some styles of some languages only a space or a word separates two members. */
function findComma(intl: string): string | undefined {
  for (const type of ["conjunction", "unit", "disjunction"] as const) {
    const parts = new Intl.ListFormat(intl, { type, style: "long" }).formatToParts(["a", "b", "c"]);
    const literals = parts.flatMap((part) => (part.type === "literal" ? [part.value] : []));
    const comma = /\p{Po}/u.exec(literals.join(""));
    if (comma !== null) return comma[0];
  }
  return undefined;
}
