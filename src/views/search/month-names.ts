import { foldLetters } from "./fold-letters.ts";

/** Tags whose month names readers of a language use: Arabic has two sets, and German names are seen by everybody. */
const tagsOf: Readonly<Record<string, readonly string[]>> = {
  ar: ["ar", "ar-LB"],
  fa: ["fa", "fa-AF"],
};

const cache = new Map<string, ReadonlyMap<string, number>>();

/**
 * Month names of a language by their folded form, numbered from 1: long and short, alone and as in a date (`грудень`,
 * `грудня`); in addition the German ones, used on pages and letters. Taken from `Intl` instead of a list.
 */
export function monthNames(language: string): ReadonlyMap<string, number> {
  const known = cache.get(language);
  if (known !== undefined) return known;
  const [base = "de"] = language.split("-");
  const names = new Map<string, number>();
  for (const tag of [...(tagsOf[base] ?? [base]), "de"])
    for (const month of ["long", "short"] as const)
      for (const day of [{}, { day: "numeric" }] as const)
        for (let number = 1; number <= 12; number += 1) {
          const name = foldLetters(nameMonth(tag, number, { month, ...day })).replace(/\.$/, "");
          if (/^\p{L}/u.test(name) && !names.has(name)) names.set(name, number);
        }
  cache.set(language, names);
  return names;
}

function nameMonth(tag: string, month: number, options: Intl.DateTimeFormatOptions): string {
  const format = new Intl.DateTimeFormat(tag, { ...options, calendar: "gregory", timeZone: "UTC" });
  return format.formatToParts(Date.UTC(2015, month - 1, 5)).find(({ type }) => type === "month")?.value ?? "";
}
