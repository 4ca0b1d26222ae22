import type { DataError } from "../mistakes/data-error.ts";
import { toSeen } from "../mistakes/look-alike.ts";
import type { BodyFile, Facts } from "../network/facts.ts";
import { relationNames, relationWays, type StatedRelation } from "../schema/relation-schema.ts";
import { toPlainSentence } from "../text/sentence.ts";
import { isBefore } from "../time/partial-date.ts";
import { isSuccession, type Period } from "../time/period.ts";
import { toErrorAt } from "./network-rule.ts";

/** A relation that holds both ways and is stated by the file of its other end as well. */
interface Returned {
  readonly body: BodyFile;
  readonly index: number;
  readonly relation: StatedRelation;
  readonly other: { readonly body: BodyFile; readonly relation: StatedRelation };
}

/**
 * Relations stated by two files so that readers would see the same sentence twice, or two periods that contradict each
 * other.
 */
export function checkMutual(bodies: readonly BodyFile[]): DataError[] {
  return findReturnedMutual(bodies).flatMap((found) => {
    const { other, relation } = found;
    const name = `„${relationNames[relation.kind]}“ gilt für beide Seiten.`;
    if (!isSamePeriod(relation, other.relation))
      return toErrorOf(
        found,
        `Diese Beziehung steht auch in ${other.body.file}, dort für eine andere Zeit; ${name}`,
        "Bitte eine löschen; galt sie zweimal nacheinander, bei der früheren „validTo“ und bei der späteren „validFrom“ angeben.",
      );
    if (!isSameSentence(relation, other.relation)) return [];
    return toErrorOf(
      found,
      `Diese Beziehung steht mit demselben Satz schon in ${other.body.file}; ${name}`,
      "Bitte eine löschen.",
    );
  });
}

/** Relations that each end states in its own words: a hint, since one of them is enough. */
export function findStatedTwice({ bodies }: Pick<Facts, "bodies">): DataError[] {
  return findReturnedMutual(bodies)
    .filter(
      ({ relation, other }) =>
        isSamePeriod(relation, other.relation) && !isSameSentence(relation, other.relation),
    )
    .flatMap((found) =>
      toErrorOf(
        found,
        `Diese Beziehung steht auch in ${found.other.body.file}; „${relationNames[found.relation.kind]}“ gilt für beide Seiten, eine Angabe genügt.`,
        "Bitte eine löschen, wenn beide dasselbe sagen.",
      ),
    );
}

function findReturnedMutual(bodies: readonly BodyFile[]): Returned[] {
  const stated = bodies.flatMap((body) =>
    body.value.relations.flatMap((relation, index) =>
      relationWays[relation.kind] === "mutual" ? [{ body, relation, index }] : [],
    ),
  );
  const byEnds = Map.groupBy(stated, ({ body, relation }) =>
    [relation.kind, ...[body.value.id, relation.target ?? ""].sort()].join(" "),
  );
  return [...byEnds.values()].flatMap((group) =>
    group.flatMap((found, place) => {
      const earlier = group.slice(0, place).filter(({ relation }) => !isSuccession(relation, found.relation));
      const other = earlier.find(({ body }) => body.value.id !== found.body.value.id);
      // A repetition within one file is reported by another rule.
      const isRepeated = earlier.some(({ body }) => body === found.body);
      return other === undefined || isRepeated ? [] : [{ ...found, other }];
    }),
  );
}

/** True unless two periods begin or end at different times, as far as stated; an end only one states differs. */
function isSamePeriod(one: Period, other: Period): boolean {
  const isOpen = one.validTo === undefined && other.validTo === undefined;
  const isSameEnd = isOpen || isSameTime(one.validTo ?? "", other.validTo ?? "");
  const begins = [one.validFrom, other.validFrom].filter((date) => date !== undefined);
  return isSameEnd && isSameTime(begins[0] ?? "", begins[1] ?? begins[0] ?? "");
}

function isSameTime(one: string, other: string): boolean {
  return (one === "") === (other === "") && !isBefore(one, other) && !isBefore(other, one);
}

function isSameSentence(one: StatedRelation, other: StatedRelation): boolean {
  const [a, b] = [one, other].map(({ sentence }) => toSeen(toPlainSentence(sentence.source)));
  return a === b;
}

function toErrorOf({ body, index }: Returned, message: string, remedy: string): DataError[] {
  return [toErrorAt(body, ["relations", index], message, remedy)];
}
