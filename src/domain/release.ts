import type { DataError } from "./data-error.ts";
import type { Facts } from "./facts.ts";
import { missingMark, type OperatorField, operatorFields } from "./schema/site.ts";

/** What only the operator can state and has not stated yet: each an error that blocks a release, never a preview. */
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
