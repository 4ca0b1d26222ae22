import { renderError } from "../../domain/mistakes/data-error.ts";
import type { SimpleReport } from "../../domain/simple-german/check.ts";
import { findHardPages, highestLix, type PageReadability, toReadabilityTable } from "./readability.ts";

/**
 * The German report of `npm run language`: findings by place, their number by rule, and the pages by readability.
 * @param withWishes also lists mere suggestions
 */
export function toLanguageReport(
  simple: SimpleReport,
  pages: readonly PageReadability[],
  withWishes: boolean,
): string {
  const findings = [...simple.errors, ...(withWishes ? simple.wishes : [])].map(renderError);
  const width = Math.max(...[...simple.counts.values()].map((count) => String(count).length));
  const hard = findHardPages(pages);
  return [
    ...findings,
    ...(findings.length > 0 ? [""] : []),
    "Einfache Sprache (Entwurf): Funde je Regel",
    ...[...simple.counts].map(([name, count]) => `  ${String(count).padStart(width)}  ${name}`),
    ...(withWishes || simple.wishes.length === 0
      ? []
      : [`Alle Stellen, die „besser“ anders wären: npm run language -- --wishes`]),
    "",
    `Deutsche Seiten: Lesbarkeitsindex LIX, erlaubt bis ${highestLix}`,
    toReadabilityTable(pages),
    hard.length === 0
      ? "Alle Seiten sind leicht genug oder haben eine Ausnahme mit Grund."
      : `${hard.length} zu schwer: ${hard.map(({ page }) => page).join(", ")}. Bitte kürzere Sätze und Wörter nehmen.`,
  ].join("\n");
}
