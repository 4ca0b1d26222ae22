/**
 * A number of bytes in words: whole kilobytes below a million, otherwise megabytes with one decimal. @param intl tag
 * `Intl` knows
 */
export function renderByteSize(bytes: number, intl: string): string {
  const [value, unit, digits] =
    bytes < 1_000_000 ? [bytes / 1000, "kilobyte", 0] : [bytes / 1_000_000, "megabyte", 1];
  return new Intl.NumberFormat(intl, {
    style: "unit",
    unit: unit as string,
    maximumFractionDigits: digits as number,
  }).format(value as number);
}
