import { findDates } from "./find-dates.ts";
import { findPhones } from "./find-phones.ts";
import { toAsciiDigits } from "./spelling-variants.ts";

/**
 * The dates and telephone numbers of a text in their search form, without duplicates: `5. Dezember 2014` gives
 * `20141205` and its month `201412`, `03693 485-0` gives `036934850`. None extends across the end of a line.
 */
export function toNumberTokens(text: string, language: string): string[] {
  return [
    ...new Set(
      toAsciiDigits(text)
        .split("\n")
        .flatMap((line) => readLine(line, language)),
    ),
  ];
}

function readLine(line: string, language: string): string[] {
  const dates = findDates(line, language);
  const phones = findPhones(line).filter(
    (phone) => !dates.some(({ start, end }) => phone.start < end && start < phone.end),
  );
  const days = dates.flatMap(({ tokens }) => tokens);
  return [...days, ...days.map((day) => day.slice(0, 6)), ...phones.map(({ digits }) => digits)];
}
