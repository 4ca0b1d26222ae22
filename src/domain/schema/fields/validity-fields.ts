import type { z } from "zod";
import { isBefore } from "../../time/partial-date.ts";
import { plannedDateField } from "./date-fields.ts";

/** Begin and end of a body or relation; pages show a past one as history, not as present. */
export const validityFields = {
  validFrom: plannedDateField.optional().meta({
    title: "Besteht seit",
    description:
      "Seit wann es die Stelle oder Beziehung gibt, so genau wie belegt; weglassen, wenn nicht bekannt.",
  }),
  validTo: plannedDateField.optional().meta({
    title: "Bestand bis",
    description: "Wann sie endete, so genau wie belegt; danach gilt sie als Geschichte.",
  }),
};

/** Rule of {@link validityFields}: nothing ends before it begins. */
export function checkValidity(
  { validFrom, validTo }: { readonly validFrom?: string | undefined; readonly validTo?: string | undefined },
  context: z.RefinementCtx,
): void {
  if (validFrom === undefined || validTo === undefined || !isBefore(validTo, validFrom)) return;
  context.addIssue({
    code: "custom",
    path: ["validTo"],
    message: "Das Ende liegt vor dem Beginn.",
    params: { remedy: `„validFrom“ ist ${validFrom}; bitte eines der beiden ändern.` },
  });
}
