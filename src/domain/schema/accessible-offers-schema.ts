import { z } from "zod";
import { editedDateField } from "./fields/date-fields.ts";
import { roleField } from "./fields/text-fields.ts";
import { urlField } from "./fields/url-field.ts";

/** Word for an offer that does not exist yet. */
export const notYet = "fehlt";

const offerField = z.union([
  z.literal(notYet),
  z.strictObject({
    url: urlField.meta({ title: "Adresse", description: "Wo Text oder Film zu finden sind." }),
    date: editedDateField.meta({ title: "Datum", description: "Von wann Text oder Film sind." }),
    reviewers: roleField.meta({
      title: "Geprüft von",
      description: "Wer geprüft hat: eine Gruppe oder Stelle, nie ein Name.",
    }),
  }),
]);

/**
 * Accessible formats people may need besides the pages themselves. Only formats checked by their target group may be
 * stated; our own Einfache Sprache is a language edition and not listed here.
 */
export const accessibleOffersSchema = z.strictObject({
  easyLanguage: offerField.default(notYet).meta({
    title: "Leichte Sprache",
    description: `Geprüfte Texte in Leichter Sprache; gibt es keine: „${notYet}“.`,
  }),
  signLanguage: offerField.default(notYet).meta({
    title: "Gebärdensprache",
    description: `Film in Deutscher Gebärdensprache; gibt es keinen: „${notYet}“.`,
  }),
});

/** See {@link accessibleOffersSchema}. */
export type AccessibleOffers = z.output<typeof accessibleOffersSchema>;
