import { z } from "zod";
import { editedDateField } from "./fields/date-fields.ts";
import { roleField, searchWordsField } from "./fields/text-fields.ts";

const textField = z.string().trim().max(4000, { message: "Der Text ist länger als 4000 Zeichen." });

/** Reviewer of a translation. */
export const reviewedField = z
  .strictObject({
    by: roleField.meta({
      title: "Geprüft von",
      description: "Rolle, nie ein Name, z. B. „Sprachmittlerin des Landratsamts“.",
      samples: ["Sprachmittlung des Landratsamts"],
    }),
    on: editedDateField.meta({ title: "Geprüft am", description: "Wann die Übersetzung geprüft wurde." }),
  })
  .optional()
  .meta({
    title: "Geprüft",
    description: "Fehlt die Angabe, gilt der Text als maschinell übersetzt und ungeprüft.",
  });

/** A translation of one German block; an empty one is still to be written. */
const translatedBlockSchema = z.strictObject({
  of: textField.min(1, { message: "Der deutsche Text fehlt." }).meta({
    title: "Deutscher Text",
    description:
      "Der deutsche Text, aus dem übersetzt wurde; weicht er vom heutigen ab, gilt die Übersetzung als veraltet.",
    samples: ["Der Fachdienst hilft."],
  }),
  text: textField.meta({
    title: "Übersetzung",
    description: "Derselbe Text in der Sprache des Ordners; leer, solange er noch fehlt.",
    samples: ["The department helps."],
  }),
  reviewed: reviewedField,
});

/** Translations of one file of facts or prose, `_data/translations/<Sprache>/<derselbe Pfad>.yaml`. */
export const translationSchema = z.strictObject({
  blocks: z.record(z.string(), translatedBlockSchema).meta({
    title: "Bausteine",
    description: "Jeder übersetzte Text unter seinem Schlüssel in der deutschen Datei, z. B. „summary.text“.",
  }),
  aliases: searchWordsField.meta({
    title: "Suchwörter",
    description:
      "Wörter, mit denen Menschen dieser Sprache danach suchen, auch umgangssprachlich oder falsch geschrieben; keine Übersetzung der deutschen. Die Website zeigt sie nicht.",
    samples: [["ВНЖ", "прописка"]],
  }),
});
