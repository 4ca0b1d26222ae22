import { z } from "zod";
import { Block } from "../language/block.ts";
import { toSeen } from "../mistakes/look-alike.ts";
import { factSchema, summarySchema } from "./fact-schema.ts";
import { contactSchema } from "./fields/contact.ts";
import { checkDistinct } from "./fields/distinct.ts";
import { flagField } from "./fields/flag-field.ts";
import { idField } from "./fields/id-fields.ts";
import { checkContacts } from "./fields/same-contact.ts";
import { nameField, searchWordsField } from "./fields/text-fields.ts";
import { checkValidity, validityFields } from "./fields/validity-fields.ts";
import { relationSchema } from "./relation-schema.ts";

/** Kinds of bodies, the nodes of the graph. */
export const bodyKinds = ["network", "board", "department", "institution", "working-group", "role"] as const;
/** Kind of a {@link Body}. */
export type BodyKind = (typeof bodyKinds)[number];

const fields = {
  id: idField,
  name: nameField.meta({
    title: "Name",
    description: "Amtlicher deutscher Name; bleibt in allen Sprachen deutsch.",
    samples: ["Bauamt Musterhausen", "Arbeitskreis „Wohnen“"],
  }),
  shortName: nameField.optional().meta({
    title: "Kurzname",
    description: "Für Zeichnungen, wenn der Name lang ist.",
    samples: ["Bauamt"],
  }),
  aliases: z
    .array(nameField)
    .default([])
    .meta({
      title: "Andere Namen",
      description:
        "Namen, die dasselbe bezeichnen, wie eine Quelle sie nennt; die Website zeigt sie als „Auch genannt“.",
      samples: [["Amt für Bauen", "Bauverwaltung"]],
    }),
  searchWords: searchWordsField.meta({
    title: "Suchwörter",
    description:
      "Wörter, mit denen Menschen danach suchen, auch wenn sie nicht ganz passen; die Website zeigt sie nicht.",
    samples: [["Bauen", "Baugenehmigung"]],
  }),
  summary: summarySchema.meta({ title: "Kurzbeschreibung", description: "Ein bis zwei Sätze mit Quelle." }),
  facts: z
    .array(factSchema)
    .superRefine(checkDistinct(({ text }) => toSeen(text.source)))
    .default([])
    .meta({ title: "Aussagen", description: "Weitere belegte Aussagen." }),
  contacts: z
    .array(contactSchema)
    .superRefine(checkContacts)
    .default([])
    .meta({ title: "Kontakt", description: "Nur aus amtlichen Quellen; nie persönliche Adressen." }),
  relations: z
    .array(relationSchema)
    .default([])
    .meta({ title: "Beziehungen", description: "Wie diese Stelle mit anderen verbunden ist." }),
  ...validityFields,
};

const collective = flagField.default(false).meta({
  title: "Sammelname",
  description: "true, wenn mehrere, einzeln nicht benannte Stellen gemeint sind.",
});
const uncertain = flagField.default(false).meta({
  title: "Fortbestand unbekannt",
  description: "true, wenn nicht bekannt ist, ob es die Stelle noch gibt.",
});
const isRoot = flagField
  .default(false)
  .meta({ title: "Oberste Stelle", description: "true genau einmal: das Amt, zu dem alle anderen gehören." });

/** Adds a block for a translated explanation of a name, which itself stays German in every language. */
function explained<Value extends { readonly name: string }>(value: Value) {
  return { ...value, explanation: new Block(value.name) };
}

function toSchema<Shape extends z.ZodRawShape>(own: Shape) {
  return z
    .strictObject({ ...fields, ...own })
    .superRefine((body, context) => checkValidity(body as z.output<z.ZodObject<typeof fields>>, context));
}

/** One schema per kind of body file; all are strict, so an unknown key is an error. */
export const bodySchemas = {
  network: toSchema({}).transform(explained),
  board: toSchema({ uncertain }).transform(explained),
  department: toSchema({ root: isRoot, collective, uncertain }).transform(explained),
  institution: toSchema({ collective, uncertain }).transform(explained),
  "working-group": toSchema({ collective, uncertain }).transform(explained),
  role: toSchema({ uncertain }).transform(explained),
} satisfies Record<BodyKind, z.ZodType>;

/** A body as parsed from its file: the fields common to all kinds, and the marks of some. */
export type StatedBody = z.output<(typeof bodySchemas)["network"]> & {
  readonly root?: boolean;
  readonly collective?: boolean;
  readonly uncertain?: boolean;
};
