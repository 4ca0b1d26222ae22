import type { DataError } from "../mistakes/data-error.ts";
import type { BodyFile } from "../network/facts.ts";
import { isBefore } from "../time/partial-date.ts";
import { type Rule, toErrorAt } from "./network-rule.ts";

/** A relation exists only while both its ends exist. */
export const checkPeriods: Rule = (facts) => {
  const bodies = new Map(facts.bodies.map((body) => [body.value.id, body]));
  return facts.bodies.flatMap((body) =>
    body.value.relations.flatMap((relation, index) => {
      const others = relation.between ?? (relation.target === undefined ? [] : [relation.target]);
      const ends = [body, ...others.flatMap((id) => bodies.get(id) ?? [])];
      return ends.flatMap((end) => checkEnd(body, index, end));
    }),
  );
};

function checkEnd(body: BodyFile, index: number, end: BodyFile): DataError[] {
  const { validFrom, validTo } = body.value.relations[index] ?? {};
  const { id, validFrom: begun, validTo: ended } = end.value;
  return [
    ...(validFrom !== undefined && ended !== undefined && isBefore(ended, validFrom)
      ? [
          toErrorAt(
            body,
            ["relations", index, "validFrom"],
            `Die Beziehung beginnt ${validFrom}, aber „${id}“ bestand nur bis ${ended}.`,
            `Bitte hier oder in ${end.file} das Datum ändern.`,
          ),
        ]
      : []),
    ...(validTo !== undefined && begun !== undefined && isBefore(validTo, begun)
      ? [
          toErrorAt(
            body,
            ["relations", index, "validTo"],
            `Die Beziehung endet ${validTo}, aber „${id}“ besteht erst seit ${begun}.`,
            `Bitte hier oder in ${end.file} das Datum ändern.`,
          ),
        ]
      : []),
  ];
}
