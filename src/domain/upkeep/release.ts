import { sourceLocale } from "../language/locale.ts";
import type { DataError } from "../mistakes/data-error.ts";
import type { Facts } from "../network/facts.ts";
import { legalPages } from "../schema/rooms.ts";
import { missingMark, type OperatorField, operatorFields } from "../schema/site-schema.ts";
import { quote } from "../text/quote.ts";
import { addDays } from "../time/partial-date.ts";
import { toConfirmables } from "./confirmations.ts";
import type { Freshness } from "./freshness.ts";

/** Details only the operator can state that are still missing: each an error that blocks a release, never a preview. */
export function missingOperatorDetails({ site }: Pick<Facts, "site">): DataError[] {
  const fields = Object.entries(operatorFields) as [OperatorField, string][];
  const missing = fields
    .filter(([key]) => site.value.operator[key] === missingMark)
    .map(([key, title]) => ({ path: ["operator", key], title }));
  if (site.value.baseUrl === missingMark) missing.push({ path: ["baseUrl"], title: "Adresse der Website" });
  return missing.map(({ path, title }) => ({
    file: site.file,
    ...site.locate(path),
    rule: "release",
    message: `Angabe des Betreibers fehlt: ${title}.`,
    remedy: `Bitte statt „${missingMark}“ eintragen, was die zuständige Stelle bestätigt hat.`,
  }));
}

/** Errors that block a release, never a preview: missing details of the operator, missing legal texts, old contacts. */
export function findReleaseErrors(facts: Facts, day: string): DataError[] {
  return [...missingOperatorDetails(facts), ...missingLegalTexts(facts), ...overdueContacts(facts, day)];
}

const legalTitles: Readonly<Record<(typeof legalPages)[number], string>> = {
  impressum: "Impressum",
  datenschutz: "Datenschutz",
  barrierefreiheit: "Erklärung zur Barrierefreiheit",
};

/** Legal texts that are missing or hold headings only: each an error that blocks a release. */
export function missingLegalTexts({ prose }: Pick<Facts, "prose">): DataError[] {
  return legalPages.flatMap((slug) => {
    const text = prose.find((each) => each.slug === slug && each.room === undefined);
    if (text?.pieces.some((piece) => "block" in piece && !/^#{1,6}(\s|$)/.test(piece.block.source)))
      return [];
    return [
      {
        file: text?.file ?? `content/${sourceLocale}/${slug}.md`,
        line: 1,
        column: 1,
        rule: "release",
        message: `Der Text „${legalTitles[slug]}“ fehlt${text ? "; die Datei hat nur einen Kopf" : ""}.`,
        remedy: "Ohne ihn lässt sich nicht veröffentlichen; bitte schreiben und vom Betreiber prüfen lassen.",
      },
    ];
  });
}

/** Contacts not confirmed for longer than the time of grace: each an error that blocks a release, never a preview. */
export function overdueContacts(facts: Facts, day: string): DataError[] {
  return toConfirmables(facts, day)
    .filter(({ kind, freshness }) => kind === "contact" && freshness.isOverdue)
    .map(({ file, line, column, of, what, freshness }) => ({
      file,
      line,
      column,
      rule: "release" as const,
      message: `${toCause(freshness)}: „${quote(what)}“ (${of}).`,
      remedy: `Bitte bei der Stelle nachfragen und „checked: ${day}“ ergänzen, oder den Kontakt löschen.`,
    }));
}

function toCause({ reason, since, dueOn }: Freshness): string {
  if (reason === "undated")
    return "Von wann dieser Kontakt ist, ist nicht bekannt; vor Veröffentlichung prüfen";
  if (reason === "expired") return `Dieser Kontakt galt nur bis ${addDays(dueOn ?? "", -1)}`;
  return `Dieser Kontakt hat den Stand ${since}; vor Veröffentlichung prüfen`;
}
