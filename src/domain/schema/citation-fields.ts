import { z } from "zod";
import { dateField, dayField } from "./date-fields.ts";
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
