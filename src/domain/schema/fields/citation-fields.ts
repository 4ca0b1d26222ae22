import { z } from "zod";
import { isBefore } from "../../time/partial-date.ts";
import { editedDayField, pastDateField, plannedDayField } from "./date-fields.ts";
import { checkDistinct } from "./distinct.ts";
import type { Hint } from "./hint.ts";
import { sourceIdField } from "./id-fields.ts";
import { blockField } from "./text-fields.ts";

/** Every fact names at least one source; its date is the source's unless `asOf` states another. */
export const citationFields = {
  sources: z
    .array(sourceIdField)
    .min(1, { message: "Es ist keine Quelle genannt." })
    .superRefine(checkDistinct())
    .meta({ title: "Quellen", description: "Kennungen aus _data/sources.yaml, mindestens eine." }),
  asOf: pastDateField.optional().meta({
    title: "Stand",
    description: "Wann die Aussage galt, wenn das vom Datum der Quelle abweicht.",
  }),
  doubt: blockField.optional().meta({
    title: "Zweifel",
    description: "Was an der Aussage unsicher oder veraltet ist; Leserinnen und Leser sehen das.",
    samples: ["Ob es heute noch so ist, ist nicht bekannt."],
  }),
  checked: editedDayField.optional().meta({
    title: "Zuletzt bestätigt",
    description: "An welchem Tag die Redaktion die Angabe zuletzt nachgeprüft hat und sie noch stimmte.",
  }),
  expires: plannedDayField.optional().meta({
    title: "Gilt bis",
    description: "Bis zu welchem Tag die Angabe gilt; danach ist sie fällig und zu prüfen.",
  }),
};

/** The dates of a statement, each as exactly as known. */
interface CitationDates {
  readonly asOf?: string | undefined;
  readonly checked?: string | undefined;
  readonly expires?: string | undefined;
}

/** Rule of {@link citationFields}: an expired statement can be neither dated nor confirmed after its last day. */
export function checkCitation({ asOf, checked, expires }: CitationDates, context: z.RefinementCtx): void {
  if (checkExpiry(expires, "checked", checked, context)) return;
  checkExpiry(expires, "asOf", asOf, context);
}

/**
 * Adds a mistake where a statement expired before a date on which it should hold.
 * @param field name of the field with that date
 * @returns whether a mistake was added
 */
export function checkExpiry(
  expires: string | undefined,
  field: string,
  date: string | undefined,
  context: z.RefinementCtx,
): boolean {
  if (date === undefined || expires === undefined || !isBefore(expires, date)) return false;
  context.addIssue({
    code: "custom",
    path: ["expires"],
    message:
      field === "asOf"
        ? "Da war die Angabe schon abgelaufen, als sie galt."
        : "Da war die Angabe schon abgelaufen, als sie bestätigt wurde.",
    params: { remedy: `„${field}“ ist ${date}; bitte eines der beiden ändern.` } satisfies Hint,
  });
  return true;
}
