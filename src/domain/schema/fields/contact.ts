import { z } from "zod";
import { checkCitation, checkExpiry, citationFields } from "./citation-fields.ts";
import { editedDateField } from "./date-fields.ts";
import type { ValueProblem } from "./hint.ts";
import { findMailProblem } from "./mail.ts";
import { findPhoneProblem } from "./phone.ts";
import { findAddressProblem } from "./postal-address.ts";
import { blockField, nameField, roleField } from "./text-fields.ts";
import { findUrlProblem } from "./url-field.ts";

/** Ways to reach a body (schema.org ContactPoint and PostalAddress in one list). */
const contactKinds = ["address", "phone", "fax", "email", "website"] as const;

const contactNames: Readonly<Record<ContactKind, string>> = {
  address: "Anschrift",
  phone: "Telefonnummer",
  fax: "Faxnummer",
  email: "E-Mail-Adresse",
  website: "Netzadresse",
};

/** A way to reach a body, from an official source; unconfirmed until an operator has checked it. */
export const contactSchema = z
  .strictObject({
    kind: z
      .enum(contactKinds)
      .meta({ title: "Art", description: "Welche Art von Weg es ist.", valueNames: contactNames }),
    value: nameField.meta({
      title: "Angabe",
      description: "Anschrift, Nummer oder Adresse wie in der Quelle.",
      samples: ["Marktplatz 1, 01234 Musterstadt", "01234 567-0", "integration@example.org"],
    }),
    label: blockField.optional().meta({
      title: "Wofür",
      description: "Wofür dieser Weg da ist, wenn nötig.",
      samples: ["Anmeldung zu Kursen"],
    }),
    confirmed: z
      .strictObject({
        date: editedDateField.meta({
          title: "Datum",
          description: "Wann die Stelle die Angabe bestätigt hat.",
        }),
        role: roleField.meta({
          title: "Rolle",
          description: "Welche Stelle bestätigt hat, nie ein Personenname.",
          samples: ["Öffentlichkeitsarbeit"],
        }),
      })
      .optional()
      .meta({ title: "Bestätigt", description: "Erst eintragen, wenn die Stelle die Angabe bestätigt hat." }),
    ...citationFields,
  })
  .superRefine((contact, context) => {
    checkCitation(contact, context);
    checkExpiry(contact.expires, "confirmed", contact.confirmed?.date, context);
    const problem = findValueProblem(contact.kind, contact.value);
    if (problem)
      context.addIssue({
        code: "custom",
        path: ["value"],
        message: problem.message,
        params: { ...problem.hint },
      });
  });

/** A parsed way to reach a body. */
export type Contact = z.output<typeof contactSchema>;
/** Kind of a {@link Contact}. */
export type ContactKind = (typeof contactKinds)[number];

function findValueProblem(kind: ContactKind, value: string): ValueProblem | undefined {
  switch (kind) {
    case "phone":
    case "fax":
      return findPhoneProblem(value);
    case "email":
      return findMailProblem(value);
    case "website":
      return findUrlProblem(value);
    case "address":
      return findAddressProblem(value);
  }
}
