const dayInMilliseconds = 86_400_000;

/**
 * Whether a copy of the site is so old that its readers should know.
 * @param builtOn day it was made, `2026-11-23`
 * @param validDays days it counts as current, excluding the day it was made
 * @param today the reader's day in the same form; a clock earlier than `builtOn` makes no copy old
 */
export function isOutdated(builtOn: string, validDays: number, today: string): boolean {
  return (Date.parse(today) - Date.parse(builtOn)) / dayInMilliseconds >= validDays;
}

/** The reader's local calendar day of a moment, `2026-11-23`. */
export function toLocalDay(moment: Date): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
