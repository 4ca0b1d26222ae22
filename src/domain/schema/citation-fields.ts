import { z } from "zod";
import { isBefore } from "../partial-date.ts";
import { dateField, dayField } from "./date-fields.ts";
import type { Hint } from "./hint.ts";
import { sourceIdField } from "./id-fields.ts";
import { blockField } from "./text-fields.ts";

/** Every fact names at least one source; its date is the source's unless `asOf` says better. */
export const citationFields = {
  sources: z
    .array(sourceIdField)
    .min(1, { message: "Es ist keine Quelle genannt." })
    .meta({ title: "Quellen", description: "Kennungen aus _data/sources.yaml, mindestens eine." }),
  asOf: dateField.optional().meta({
    title: "Stand",
    description: "Wann die Aussage galt, wenn das vom Datum der Quelle abweicht.",
  }),
  doubt: blockField.optional().meta({
    title: "Zweifel",
    description: "Was an der Aussage unsicher oder veraltet ist; Leserinnen und Leser sehen das.",
    samples: ["Ob es heute noch so ist, ist nicht bekannt."],
  }),
  checked: dayField.optional().meta({
    title: "Zuletzt bestätigt",
    description: "An welchem Tag die Redaktion die Angabe zuletzt nachgeprüft hat und sie noch stimmte.",
  }),
  expires: dayField.optional().meta({
    title: "Gilt bis",
    description: "Bis zu welchem Tag die Angabe gilt; danach ist sie fällig und zu prüfen.",
  }),
};

/** Rule of {@link citationFields}: what was over on a day cannot have been found right on it. */
export function checkCitation(
  { checked, expires }: { readonly checked?: string | undefined; readonly expires?: string | undefined },
  context: z.RefinementCtx,
): void {
  if (checked === undefined || expires === undefined || !isBefore(expires, checked)) return;
  context.addIssue({
    code: "custom",
    path: ["expires"],
    message: "Da war die Angabe schon abgelaufen, als sie bestätigt wurde.",
    params: { remedy: `„checked“ ist ${checked}; bitte eines der beiden ändern.` } satisfies Hint,
  });
}
