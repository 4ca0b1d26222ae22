import { z } from "zod";
import { checkDistinct } from "./fields/distinct.ts";
import { nameField } from "./fields/text-fields.ts";

const reasonField = nameField.meta({
  title: "Grund",
  description: "Warum die Ausnahme nötig ist, in einem deutschen Satz.",
  samples: ["Amtlicher Name einer Kammer."],
});

/** Exceptions from the rules of plain language, each with its reason. */
export const plainLanguageSchema = z.strictObject({
  names: z
    .array(
      z.strictObject({
        text: nameField.meta({
          title: "Name oder Wort",
          description:
            "So, wie es im Text steht; gilt als ein Wort und darf lang sein. Endungen dürfen sich ändern.",
          samples: ["Industrie- und Handelskammer"],
        }),
        reason: reasonField,
      }),
    )
    .superRefine(checkDistinct(({ text }) => text))
    .default([])
    .meta({
      title: "Namen",
      description:
        "Ausnahmen von den Regeln der Einfachen Sprache. Namen von Stellen gehören nicht hierher: Sie gelten von selbst.",
    }),
  pages: z
    .array(
      z.strictObject({
        page: nameField.meta({
          title: "Seite",
          description: "Pfad ohne Sprache, z. B. „aemter/rathaus“.",
          samples: ["aemter/rathaus"],
        }),
        reason: reasonField,
      }),
    )
    .superRefine(checkDistinct(({ page }) => page))
    .default([])
    .meta({
      title: "Seiten",
      description: "Deutsche Seiten, deren Lesbarkeitsindex (LIX) über 50 liegen darf.",
    }),
});

/** Parsed exceptions from the rules of plain language. */
export type PlainLanguage = z.output<typeof plainLanguageSchema>;
