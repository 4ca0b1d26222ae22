import { z } from "zod";
import { nameField } from "./fields.ts";
import { reviewedField } from "./translation.ts";

/** A file of interface words: ICU messages (https://unicode-org.github.io/icu/userguide/format_parse/messages/) with a note for translators. */
export const wordsSchema = z.strictObject({
  words: z
    .record(
      z.string(),
      z.strictObject({
        text: nameField.meta({ title: "Text", description: "ICU-Nachricht, z. B. mit {count, plural, …}." }),
        of: nameField.optional().meta({
          title: "Deutscher Text",
          description: "In Übersetzungen: der deutsche Text, aus dem übersetzt wurde.",
        }),
        reviewed: reviewedField,
        note: nameField
          .optional()
          .meta({ title: "Hinweis", description: "Deutscher Hinweis für Übersetzende." }),
      }),
    )
    .meta({ title: "Wörter", description: "Jedes Wort der Oberfläche unter seinem Schlüssel." }),
});
