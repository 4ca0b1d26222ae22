const dayInMilliseconds = 86_400_000;

/**
 * Whether a copy of the site is so old that readers are told.
 * @param builtOn day it was made, `2026-11-23`
 * @param validDays days it counts as current, the day it was made not included
 * @param today the reader's day in the same form; a clock that goes before `builtOn` makes no copy old
 */
export function isOutdated(builtOn: string, validDays: number, today: string): boolean {
  return (Date.parse(today) - Date.parse(builtOn)) / dayInMilliseconds >= validDays;
}

/** The calendar day of a moment where the reader is, `2026-11-23`. */
export function toLocalDay(moment: Date): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
