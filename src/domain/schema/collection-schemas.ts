import { z } from "zod";
import { toSeen } from "../mistakes/look-alike.ts";
import { isBefore } from "../time/partial-date.ts";
import { factSchema, summarySchema } from "./fact-schema.ts";
import { checkCitation, citationFields } from "./fields/citation-fields.ts";
import { pastDateField, plannedDateField } from "./fields/date-fields.ts";
import { checkDistinct } from "./fields/distinct.ts";
import { bodyIdField, idField } from "./fields/id-fields.ts";
import { blockField, nameField, searchWordsField } from "./fields/text-fields.ts";
import { urlField } from "./fields/url-field.ts";

/** A publication, with both its titles where the network's page and the publisher differ. */
export const publicationSchema = z.strictObject({
  id: idField,
  title: nameField.meta({
    title: "Titel",
    description: "Titel, wie ihn das Netzwerk nennt.",
    samples: ["Wegweiser für Neuzugewanderte"],
  }),
  publisherTitle: nameField.optional().meta({
    title: "Titel oder Reihe beim Herausgeber",
    description: "Wie auf der Seite des Herausgebers, wenn anders; nichts hinzufügen.",
    samples: ["Wegweiser, Band 2"],
  }),
  publisher: bodyIdField.meta({ title: "Herausgeber", description: "Kennung der herausgebenden Stelle." }),
  published: pastDateField.meta({
    title: "Erschienen",
    description:
      "Wann sie erschienen ist, so genau wie bekannt; sonst das Datum der Seite, auf der sie steht.",
  }),
  dateOf: z
    .enum(["publication", "page"])
    .default("publication")
    .meta({
      title: "Wovon das Datum ist",
      description: "page, wenn „published“ nur das Datum der Seite beim Herausgeber ist.",
      valueNames: { publication: "von der Veröffentlichung", page: "von der Seite beim Herausgeber" },
    }),
  url: urlField,
  aliases: z
    .array(nameField)
    .default([])
    .meta({
      title: "Andere Namen",
      description: "Titel, unter denen sie auch bekannt ist; sie stehen im Register von A bis Z.",
      samples: [["Wegweiser, zweite Auflage"]],
    }),
  searchWords: searchWordsField.meta({
    title: "Suchwörter",
    description: "Wörter, mit denen Menschen danach suchen; die Website zeigt sie nicht.",
    samples: [["Broschüre"]],
  }),
  summary: summarySchema.meta({ title: "Kurzbeschreibung", description: "Ein bis zwei Sätze mit Quelle." }),
  facts: z
    .array(factSchema)
    .superRefine(checkDistinct(({ text }) => toSeen(text.source)))
    .default([])
    .meta({ title: "Aussagen", description: "Weitere belegte Aussagen." }),
});

/** An event of the chronicle. */
export const timelineSchema = z
  .strictObject({
    id: idField,
    date: plannedDateField.meta({ title: "Datum", description: "Beginn; danach wird sortiert." }),
    until: plannedDateField.optional().meta({ title: "Bis", description: "Ende, wenn es ein Zeitraum ist." }),
    dateText: blockField.optional().meta({
      title: "Datum in Worten",
      description: "Wenn das Datum ungenau ist, z. B. „Ende Februar 2015“.",
      samples: ["Ende Februar 2015"],
    }),
    text: blockField.meta({
      title: "Text",
      description: "Was geschah, in ein bis zwei Sätzen.",
      samples: ["Das Netzwerk wird gegründet."],
    }),
    bodies: z
      .array(bodyIdField)
      .superRefine(checkDistinct())
      .default([])
      .meta({ title: "Beteiligte", description: "Kennungen beteiligter Stellen." }),
    ...citationFields,
  })
  .superRefine((event, context) => {
    checkCitation(event, context);
    const { date, until } = event;
    if (until !== undefined && isBefore(until, date))
      context.addIssue({
        code: "custom",
        path: ["until"],
        message: "Das Ende liegt vor dem Beginn.",
        params: { remedy: `„date“ ist ${date}; bitte eines der beiden ändern.` },
      });
  });

/** An explained word. */
export const glossarySchema = z
  .strictObject({
    id: idField,
    term: nameField.meta({
      title: "Begriff",
      description: "Das Wort, das erklärt wird.",
      samples: ["Integrationskurs"],
    }),
    aliases: z
      .array(nameField)
      .default([])
      .meta({
        title: "Andere Namen",
        description: "Abkürzung, andere Schreibung; die Website zeigt sie als „Auch genannt“.",
        samples: [["IK"]],
      }),
    searchWords: searchWordsField.meta({
      title: "Suchwörter",
      description:
        "Wörter, mit denen Menschen danach suchen, auch wenn sie nicht ganz passen; die Website zeigt sie nicht.",
      samples: [["Deutschkurs"]],
    }),
    text: blockField.meta({
      title: "Erklärung",
      description: "In ein bis drei Sätzen.",
      samples: ["Ein Kurs für Sprache und Alltag in Deutschland."],
    }),
    ...citationFields,
  })
  .superRefine(checkCitation);

/** A question in people's own words, and the bodies that answer it. */
export const topicSchema = z
  .strictObject({
    id: idField,
    question: blockField.meta({
      title: "Frage",
      description: "Wie ein Mensch sie stellen würde.",
      samples: ["Wo kann ich Deutsch lernen?"],
    }),
    words: z
      .array(nameField)
      .default([])
      .meta({
        title: "Alltagswörter",
        description: "Wörter für die Suche und das Register von A bis Z.",
        samples: [["Sprachkurs", "Deutschkurs"]],
      }),
    aliases: searchWordsField.meta({
      title: "Suchwörter",
      description: "Weitere Wörter, mit denen Menschen danach suchen; die Website zeigt sie nicht.",
      samples: [["Deutsch lernen", "Integrationskurs"]],
    }),
    answer: blockField.meta({
      title: "Antwort",
      description: "In ein bis drei Sätzen.",
      samples: ["Fragen Sie die Volkshochschule."],
    }),
    answeredBy: z.array(bodyIdField).superRefine(checkDistinct()).default([]).meta({
      title: "Wer hilft",
      description: "Kennungen der Stellen; leer heißt: die Auffangstelle der Website.",
    }),
    order: z
      .string()
      .regex(/^\d{1,3}$/, { message: "Das ist keine ganze Zahl von 0 bis 999." })
      .transform(Number)
      .default(500)
      .meta({
        title: "Reihenfolge",
        description: "Ganze Zahl von 0 bis 999; kleinere stehen weiter oben.",
        type: ["string", "integer"],
        minimum: 0,
        maximum: 999,
        samples: ["10", "500"],
      }),
    ...citationFields,
  })
  .superRefine(checkCitation);

/** A parsed publication. */
export type StatedPublication = z.output<typeof publicationSchema>;
/** A parsed event of the chronicle. */
export type TimelineEntry = z.output<typeof timelineSchema>;
/** A parsed glossary entry. */
export type GlossaryTerm = z.output<typeof glossarySchema>;
/** A parsed question of the finder. */
export type Topic = z.output<typeof topicSchema>;
