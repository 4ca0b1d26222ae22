import type { BlockStatus, LeftOver } from "../../domain/translations/translation-status.ts";

const columns: readonly (readonly [state: BlockStatus["state"], name: string])[] = [
  ["reviewed", "geprüft"],
  ["machine", "maschinell"],
  ["outdated", "veraltet"],
  ["stand-in", "fehlt"],
];

/** Number of texts of each language in each state, one line per language, for a terminal. */
export function toTranslationTable(blocks: readonly BlockStatus[], leftOver: readonly LeftOver[]): string {
  const locales = [...new Set(blocks.map(({ locale }) => locale))];
  const rows = locales.map((locale) => {
    const own = blocks.filter((block) => block.locale === locale);
    const counts = columns.map(([state]) => own.filter((block) => block.state === state).length);
    return [locale, ...counts, leftOver.filter((entry) => entry.locale === locale).length].map(String);
  });
  const table = [["Sprache", ...columns.map(([, name]) => name), "übrig"], ...rows];
  const widths = (table[0] ?? []).map((_, index) => Math.max(...table.map((row) => row[index]?.length ?? 0)));
  return table
    .map((row) =>
      row
        .map((cell, index) => (index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0)))
        .join("  "),
    )
    .join("\n");
}
