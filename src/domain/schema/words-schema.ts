import { z } from "zod";
import type { Hint } from "./fields/hint.ts";
import { nameField } from "./fields/text-fields.ts";
import { reviewedField } from "./translation-schema.ts";

/** Longer than a name may be: some languages need a sentence in six plural forms. */
const messageField = z.string().trim().max(1000, { message: "Der Text ist länger als 1000 Zeichen." });

/** A file of interface words: ICU messages (https://unicode-org.github.io/icu/userguide/format_parse/messages/) with a note for translators. */
export const wordsSchema = z.strictObject({
  words: z
    .record(
      z.string(),
      z
        .strictObject({
          text: messageField.meta({
            title: "Text",
            description:
              "ICU-Nachricht, z. B. mit {count, plural, …}; in Übersetzungen leer, solange sie noch fehlt.",
            samples: ["Zum Inhalt"],
          }),
          of: messageField
            .min(1, { message: "Der Text ist leer." })
            .optional()
            .meta({
              title: "Deutscher Text",
              description: "In Übersetzungen: der deutsche Text, aus dem übersetzt wurde.",
              samples: ["Zum Inhalt"],
            }),
          reviewed: reviewedField,
          note: nameField.optional().meta({
            title: "Hinweis",
            description: "Deutscher Hinweis für Übersetzende.",
            samples: ["Nur vorgelesen."],
          }),
        })
        .refine(({ text, of }) => text !== "" || of !== undefined, {
          message: "Der Text ist leer.",
          path: ["text"],
          params: { remedy: "Bitte „text“ ausfüllen." } satisfies Hint,
        }),
    )
    .meta({ title: "Wörter", description: "Jedes Wort der Oberfläche unter seinem Schlüssel." }),
});
