import { z } from "zod";
import { checkCitation, citationFields } from "./fields/citation-fields.ts";
import { flagField } from "./fields/flag-field.ts";
import { nameField } from "./fields/text-fields.ts";

/** Fields of the head of a Markdown file in `content/`. */
export const proseHeadSchema = z
  .strictObject({
    title: nameField.meta({ title: "Titel", description: "Überschrift der Seite.", samples: ["Mitmachen"] }),
    description: nameField.optional().meta({
      title: "Beschreibung",
      description: "Ein Satz für Suchmaschinen und Listen.",
      samples: ["Wie Sie im Netzwerk mitarbeiten können."],
    }),
    inFooter: flagField
      .default(false)
      .meta({ title: "In der Fußzeile", description: "true, wenn die Seite in der Fußzeile stehen soll." }),
    ...citationFields,
    sources: citationFields.sources.optional(),
  })
  .superRefine(checkCitation);

/** Parsed head of a Markdown file. */
export type ProseHead = z.output<typeof proseHeadSchema>;
