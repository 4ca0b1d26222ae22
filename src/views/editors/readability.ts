import { sourceLocale } from "../../domain/language/locale.ts";
import type { DataError } from "../../domain/mistakes/data-error.ts";
import type { Facts } from "../../domain/network/facts.ts";
import { type Lix, toLix } from "../../domain/text/lix.ts";

/** Words of one page. */
export interface PagePieces {
  /** Path below the language, such as `aemter/rathaus`; `start` for the front page. */
  readonly page: string;
  /** Separate pieces of text: paragraphs, list entries, headings. */
  readonly pieces: readonly string[];
}

/** Readability of a page, with the reason for an exception. */
export interface PageReadability extends Lix {
  readonly page: string;
  /** An editor's reason for the exception. */
  readonly reason?: string | undefined;
}

/** A German page as exceptions name it: its path without language, or `start`. */
export function toPageKey({ path, name }: { readonly path: string; readonly name: string }): string {
  return path.slice(`/${sourceLocale}/`.length).replace(/\/$/, "") || name;
}

/** Highest LIX of a German page that needs no reason. */
export const highestLix = 50;

/** Pages by readability, hardest first. */
export function toReadability(
  texts: readonly PagePieces[],
  { plainLanguage }: Pick<Facts, "plainLanguage">,
): PageReadability[] {
  const reasons = new Map(plainLanguage?.value.pages.map(({ page, reason }) => [page, reason]));
  return texts
    .map(({ page, pieces }) => ({ page, ...toLix(pieces), reason: reasons.get(page) }))
    .sort((a, b) => b.value - a.value || (a.page < b.page ? -1 : 1));
}

/** Pages that are too hard without a reason. */
export function findHardPages(pages: readonly PageReadability[]): PageReadability[] {
  return pages.filter(({ value, reason }) => value > highestLix && reason === undefined);
}

/** Exceptions for pages that are easy enough by now, or do not exist. */
export function findUnusedPages(
  pages: readonly PageReadability[],
  { plainLanguage }: Pick<Facts, "plainLanguage">,
): DataError[] {
  const needed = new Set(pages.filter(({ value }) => value > highestLix).map(({ page }) => page));
  return (plainLanguage?.value.pages ?? []).flatMap(({ page }, index) =>
    needed.has(page) || !plainLanguage
      ? []
      : [
          {
            file: plainLanguage.file,
            ...plainLanguage.locate(["pages", index, "page"]),
            message: `Die Seite „${page}“ braucht keine Ausnahme.`,
            remedy: "Bitte den Eintrag löschen.",
          },
        ],
  );
}

/** The pages as a table for a terminal: LIX, words, words per sentence, share of long words, page, reason. */
export function toReadabilityTable(pages: readonly PageReadability[]): string {
  const number = new Intl.NumberFormat("de", { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const rows = pages.map(({ page, value, words, sentences, longWords, reason }) => [
    number.format(value),
    String(words),
    number.format(words / Math.max(1, sentences)),
    `${Math.round((100 * longWords) / Math.max(1, words))} %`,
    reason === undefined ? page : `${page} (Ausnahme: ${reason})`,
  ]);
  const table = [["LIX", "Wörter", "je Satz", "lange", "Seite"], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => (row[column] ?? "").length)));
  return table
    .map((row) => row.map((cell, column) => cell.padStart(widths[column] ?? 0)).join("  "))
    .join("\n");
}
