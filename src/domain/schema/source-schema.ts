import { z } from "zod";
import { isBefore } from "../time/partial-date.ts";
import { editedDateField, pastDateField } from "./fields/date-fields.ts";
import { flagField } from "./fields/flag-field.ts";
import { idField } from "./fields/id-fields.ts";
import { blockField, nameField } from "./fields/text-fields.ts";
import { urlField } from "./fields/url-field.ts";

/** Reliability of a source: the body itself, the press, or others. */
export const reliabilities = ["official", "press", "secondary"] as const;

/**
 * A source of facts (schema.org CreativeWork): title, publisher and date. These three identify it; not every source has
 * a web address.
 */
const sourceSchema = z.strictObject({
  id: idField.meta({
    title: "Kennung",
    description: "Kurzer Name der Quelle, den Aussagen unter „sources“ nennen; bleibt für immer gleich.",
    samples: ["satzung-2021"],
  }),
  title: nameField.meta({
    title: "Titel",
    description:
      "Wie die Quelle heißt oder wovon sie handelt; bei Papier und Gesprächen auch, was sie ist, nie mit Namen von Personen.",
    samples: ["Satzung des Netzwerks", "Protokoll der dritten Sitzung"],
  }),
  publisher: nameField.meta({
    title: "Herausgeber",
    description:
      "Welche Stelle die Quelle veröffentlicht hat; bei einem Vermerk die Stelle, bei der er liegt.",
    samples: ["Bauamt Musterhausen", "Musterhäuser Kreisblatt"],
  }),
  url: urlField.optional().meta({
    title: "Netzadresse",
    description:
      "Vollständige Adresse der Seite. Weglassen, wenn es keine gibt: bei einem Brief, Handzettel, Protokoll oder Vermerk.",
    samples: ["https://www.example.org/satzung"],
  }),
  date: pastDateField.optional().meta({
    title: "Datum",
    description: "Datum der Quelle, so genau wie bekannt; weglassen, wenn sie undatiert ist.",
  }),
  dateText: blockField.optional().meta({
    title: "Datum in Worten",
    description: "Zum Beispiel „undatiert, wohl Dezember 2014“; nötig, wenn „date“ fehlt.",
    samples: ["undatiert, wohl Dezember 2014"],
  }),
  reliability: z.enum(reliabilities).meta({
    title: "Verlässlichkeit",
    description: "Wer es sagt: die Stelle selbst, die Presse oder andere.",
    valueNames: { official: "die Stelle selbst", press: "Zeitung, Agentur", secondary: "Dritte" },
  }),
  outdated: flagField.default(false).meta({
    title: "Vielleicht veraltet",
    description: "true, wenn der Inhalt überholt sein kann und zu prüfen ist.",
  }),
  checked: editedDateField.meta({
    title: "Geprüft am",
    description: "Wann die Quelle zuletzt gelesen wurde.",
  }),
});

/** The whole list of sources. */
export const sourcesSchema = z
  .strictObject({
    sources: z
      .array(sourceSchema)
      .min(1, { message: "Die Liste der Quellen ist leer." })
      .meta({ title: "Quellen", description: "Alle Quellen dieser Website, jede mit eigener Kennung." }),
  })
  .superRefine(({ sources }, context) => {
    sources.forEach((source, index) => {
      if (source.date === undefined && source.dateText === undefined)
        context.addIssue({
          code: "custom",
          path: ["sources", index],
          message: "Der Quelle fehlt ein Datum.",
          params: { remedy: "Bitte „date“ ergänzen oder, wenn sie undatiert ist, „dateText“." },
        });
      if (source.date !== undefined && isBefore(source.checked, source.date))
        context.addIssue({
          code: "custom",
          path: ["sources", index, "checked"],
          message: "Da gab es die Quelle noch nicht.",
          params: { remedy: `„date“ ist ${source.date}; bitte eines der beiden ändern.` },
        });
    });
  });

/** A parsed source. */
export type Source = z.output<typeof sourceSchema>;
