import { type Locale, localeInfo } from "../../../domain/language/locale.ts";

/** Spellings used by some German offices besides the names and short forms of `Intl`. */
const alsoGerman = ["jänner", "feber", "sept", "mrz"];
const known = new Map<Locale, ReadonlySet<string>>();

/** True for the name of a month after a day in a language, long or short. */
export function isMonthName(word: string, locale: Locale): boolean {
  let names = known.get(locale);
  if (names === undefined) {
    names = toMonthNames(localeInfo(locale).intl);
    known.set(locale, names);
  }
  return names.has(toPlain(word));
}

function toMonthNames(intl: string): Set<string> {
  const months = Array.from({ length: 12 }, (_, month) => Date.UTC(2000, month, 15));
  // Persian has its own calendar, and uses ours in texts about Germany.
  const calendars = [new Intl.DateTimeFormat(intl).resolvedOptions().calendar, "gregory"];
  const forms = calendars.flatMap((calendar) =>
    (["long", "short"] as const).flatMap((month) => [
      new Intl.DateTimeFormat(intl, { month, calendar, timeZone: "UTC" }),
      new Intl.DateTimeFormat(intl, { day: "numeric", month, calendar, timeZone: "UTC" }),
    ]),
  );
  const names = months.flatMap((time) =>
    forms.flatMap((form) =>
      form
        .formatToParts(time)
        .filter(({ type }) => type === "month")
        .map(({ value }) => toPlain(value)),
    ),
  );
  return new Set([...names, ...(intl.startsWith("de") ? alsoGerman : [])]);
}

/** Removes the small Persian mark above the last letter of a month before a year. */
function toPlain(word: string): string {
  return word.toLowerCase().replace(/[.\u0654]$/, "");
}
