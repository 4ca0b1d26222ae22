import type { DataError } from "../mistakes/data-error.ts";
import type { BodyFile, Facts } from "../network/facts.ts";
import { relationWays, type StatedRelation } from "../schema/relation-schema.ts";
import { toSuggestion } from "../text/nearest.ts";
import { parseSentence, sentenceTargets } from "../text/sentence.ts";
import { isSuccession } from "../time/period.ts";
import { checkCircles } from "./circles.ts";
import { checkMutual } from "./mutual.ts";
import { type Rule, toErrorAt } from "./network-rule.ts";

/**
 * Relations lead to another body and not in a circle, are stated once for a period, and their sentence links exactly
 * the things they join.
 */
export const checkRelations: Rule = (facts) => {
  const ids = new Set(facts.bodies.map(({ value }) => value.id));
  return [
    ...facts.bodies.flatMap((body) =>
      body.value.relations.flatMap((relation, index) => [
        ...checkSelf(body, relation, index),
        ...checkSentence(body, relation, index, ids, facts.unread),
      ]),
    ),
    ...facts.bodies.flatMap(checkRepeated),
    ...checkMutual(facts.bodies),
    ...checkCircles(facts.bodies),
  ];
};

/** The same relation twice in one file, at the same time. */
function checkRepeated(body: BodyFile): DataError[] {
  const stated = new Map<string, StatedRelation[]>();
  return body.value.relations.flatMap((relation, index) => {
    // The order of two targets means nothing.
    const key = [relation.kind, ...endsOf(relation).toSorted()].join(" ");
    const others = stated.get(key) ?? [];
    stated.set(key, [...others, relation]);
    const other = others.find((earlier) => !isSuccession(earlier, relation));
    if (other === undefined || endsOf(relation).includes(body.value.id)) return [];
    const dates = [relation, other].flatMap(({ validFrom, validTo }) => [validFrom, validTo]);
    const remedy = dates.every((date) => date === undefined)
      ? "Bitte eine löschen."
      : "Bitte eine löschen; galt sie zweimal nacheinander, bei der früheren „validTo“ und bei der späteren „validFrom“ angeben.";
    return [toErrorAt(body, ["relations", index], "Diese Beziehung steht schon in dieser Datei.", remedy)];
  });
}

/** Pairs of opposite relations of a kind where that is rare: a hint, never an error. */
export function findReturned({ bodies }: Pick<Facts, "bodies">): DataError[] {
  const stated = bodies.flatMap((body) =>
    body.value.relations.flatMap((relation, index) =>
      relationWays[relation.kind] === "returnable" ? [{ body, relation, index }] : [],
    ),
  );
  return stated.flatMap(({ body, relation, index }, place) => {
    const other = stated
      .slice(0, place)
      .find(
        (earlier) =>
          earlier.relation.kind === relation.kind &&
          endsOf(earlier.relation).includes(body.value.id) &&
          endsOf(relation).includes(earlier.body.value.id) &&
          !isSuccession(earlier.relation, relation),
      );
    if (other === undefined) return [];
    return [
      toErrorAt(
        body,
        ["relations", index],
        `Diese Beziehung steht auch in der Gegenrichtung da, in ${other.body.file}.`,
        "Bitte prüfen, ob beide Richtungen gemeint sind.",
      ),
    ];
  });
}

function endsOf(relation: StatedRelation): readonly string[] {
  return relation.between ?? (relation.target === undefined ? [] : [relation.target]);
}

function checkSelf(body: BodyFile, relation: StatedRelation, index: number): DataError[] {
  const ends = endsOf(relation);
  const path = relation.between ? ["relations", index, "between"] : ["relations", index, "target"];
  if (ends.includes(body.value.id))
    return [
      toErrorAt(
        body,
        path,
        `„${body.value.id}“ verweist hier auf sich selbst.`,
        "Bitte die andere Stelle eintragen.",
      ),
    ];
  if (new Set(ends).size < ends.length)
    return [
      toErrorAt(body, path, "Hier steht zweimal dieselbe Stelle.", "Bitte zwei verschiedene eintragen."),
    ];
  return [];
}

function checkSentence(
  body: BodyFile,
  relation: StatedRelation,
  index: number,
  ids: ReadonlySet<string>,
  unread: Facts["unread"],
): DataError[] {
  const path = ["relations", index, "sentence"];
  const linked = sentenceTargets(relation.sentence.source);
  const wanted = [body.value.id, ...endsOf(relation)];
  // A missing target is reported by another rule; the sentence may link the intended one.
  const isEndUnknown = wanted.some((id) => !ids.has(id));
  const foreign = linked.filter(
    (id) => !wanted.includes(id) && !unread?.has(id) && !(isEndUnknown && ids.has(id)),
  );
  const unlinked = wanted.filter((id) => ids.has(id) && !linked.includes(id));
  // One slip is reported once: an id that does not exist stands in place of the other.
  const isSlip = unlinked.length === 1 && linked.some((id) => !wanted.includes(id) && !ids.has(id));
  const missing = isSlip ? [] : unlinked;
  const broken = parseSentence(relation.sentence.source).some(
    ({ text, target }) => target === undefined && text.includes("]("),
  );
  return [
    ...(broken
      ? [
          toErrorAt(
            body,
            path,
            "Ein Link in diesem Satz ist nicht lesbar.",
            "Bitte [Name](kennung) ohne Leerzeichen, Großbuchstaben und Umlaute in der Kennung schreiben.",
          ),
        ]
      : []),
    ...missing.map((id) =>
      toErrorAt(body, path, `Der Satz verlinkt „${id}“ nicht.`, `Bitte im Satz [Name](${id}) schreiben.`),
    ),
    ...foreign.map((id) =>
      toErrorAt(
        body,
        path,
        ids.has(id)
          ? `Der Satz verlinkt „${id}“, aber die Beziehung verbindet ${wanted.map((end) => `„${end}“`).join(" und ")}.`
          : `Der Satz verlinkt „${id}“; eine solche Stelle gibt es nicht.`,
        ids.has(id)
          ? "Bitte nur diese verlinken."
          : toSuggestion(id, unlinked.length === 1 ? unlinked : wanted),
      ),
    ),
  ];
}
