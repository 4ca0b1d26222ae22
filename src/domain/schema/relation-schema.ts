import { z } from "zod";
import { checkCitation, citationFields } from "./fields/citation-fields.ts";
import { bodyIdField } from "./fields/id-fields.ts";
import { blockField } from "./fields/text-fields.ts";
import { checkValidity, validityFields } from "./fields/validity-fields.ts";

/**
 * Kinds of relation, each with the closest property of the W3C Organization Ontology
 * (https://www.w3.org/TR/vocab-org/); `undefined` where the ontology has no such property.
 */
export const relationKinds = {
  partOf: "org:unitOf",
  memberOf: "org:memberOf",
  leads: "org:headOf",
  mediatesBetween: undefined,
  supportsOnRequest: undefined,
  participatesIn: undefined,
  organises: undefined,
  partnerOf: "org:linkedTo",
  relatedTo: "org:linkedTo",
} as const;

/** Kind of a {@link Relation}. */
export type RelationKind = keyof typeof relationKinds;

const kindNames = Object.keys(relationKinds) as [RelationKind, ...RelationKind[]];

/**
 * Direction of each kind. `oneWay`: a chain of such relations never returns to its beginning, since nobody leads their
 * own leader · `returnable`: each side may do it for the other, but that is rare · `mutual`: it holds both ways.
 */
export const relationWays: Readonly<Record<RelationKind, "oneWay" | "returnable" | "mutual">> = {
  partOf: "oneWay",
  memberOf: "oneWay",
  leads: "oneWay",
  mediatesBetween: "returnable",
  supportsOnRequest: "returnable",
  participatesIn: "oneWay",
  organises: "oneWay",
  partnerOf: "mutual",
  relatedTo: "mutual",
};

/** German wording of each kind, between the name of the thing whose file states it and the other name. */
export const relationNames: Readonly<Record<RelationKind, string>> = {
  partOf: "gehört zu",
  memberOf: "ist vertreten in",
  leads: "führt die Geschäfte von",
  mediatesBetween: "kann vermitteln zwischen (statt „target“: „between“ mit zwei Kennungen)",
  supportsOnRequest: "entscheidet auf Anfrage mit",
  participatesIn: "arbeitet mit in",
  organises: "organisiert",
  partnerOf: "ist Partner von",
  relatedTo: "ist verbunden mit",
};

/** Open points of a source about a relation, with their German wording. */
const certaintyNames = {
  possible: "Möglichkeit: Die Quelle sagt, dass es geschehen kann",
  concluded: "Folgerung: Die Quelle sagt es nicht selbst",
  undated: "Stand unbekannt: Die Quelle trägt kein Datum",
} as const;

const shared = {
  sentence: blockField.meta({
    title: "Satz",
    description:
      "Die Beziehung als deutscher Satz, beide Seiten verlinkt: „Die [Volkshochschule](volkshochschule) ist im [Beirat](beirat) vertreten.“",
    samples: ["Der [Fachdienst](fachdienst) gehört zum [Amt](amt)."],
  }),
  certainty: z
    .enum(Object.keys(certaintyNames) as [keyof typeof certaintyNames, ...(keyof typeof certaintyNames)[]])
    .optional()
    .meta({
      title: "Gewissheit",
      description:
        "Nur wenn die Beziehung nicht sicher oder ihr Stand nicht bekannt ist: So wird sie gezeichnet. Ein bekannter Stand kommt in „asOf“.",
      valueNames: certaintyNames,
    }),
  ...validityFields,
  ...citationFields,
};

/** A typed, directed relation from the thing whose file states it to one other, or between two others. */
export const relationSchema = z
  .strictObject({
    kind: z.enum(kindNames).meta({
      title: "Art",
      description: "Art der Beziehung, von dieser Stelle aus gelesen.",
      valueNames: relationNames,
    }),
    target: bodyIdField.optional().meta({ title: "Ziel", description: "Kennung der anderen Seite." }),
    between: z
      .array(bodyIdField)
      .length(2, { message: "Es sind nicht genau zwei Kennungen." })
      .optional()
      .meta({ title: "Zwischen", description: "Nur bei mediatesBetween: die beiden Seiten." }),
    ...shared,
  })
  .superRefine((relation, context) => {
    checkValidity(relation, context);
    checkCitation(relation, context);
    if (relation.certainty === "undated" && relation.asOf !== undefined)
      context.addIssue({
        code: "custom",
        path: ["certainty"],
        message: `Der Stand ist mit „asOf: ${relation.asOf}“ bekannt.`,
        params: { remedy: "Bitte „certainty: undated“ oder „asOf“ löschen." },
      });
    const wanted = relation.kind === "mediatesBetween" ? "between" : "target";
    const unwanted = wanted === "between" ? "target" : "between";
    if (relation[wanted] === undefined)
      context.addIssue({
        code: "custom",
        path: [],
        message: `Das Feld „${wanted}“ fehlt.`,
        params: {
          remedy:
            wanted === "target"
              ? "Bitte eine Zeile „target: kennung“ mit der anderen Stelle ergänzen."
              : "Bitte eine Zeile „between: [kennung, kennung]“ mit beiden Seiten ergänzen.",
        },
      });
    if (relation[unwanted] !== undefined)
      context.addIssue({
        code: "custom",
        path: [unwanted],
        message: `Bei „${relation.kind}“ gibt es kein Feld „${unwanted}“.`,
        params: { remedy: `Bitte löschen; die andere Seite steht unter „${wanted}“.` },
      });
  });

/** A relation as stated in a file, before it is joined to its thing. */
export type StatedRelation = z.output<typeof relationSchema>;
