import type { DataError } from "../data-error.ts";
import type { BodyFile } from "../facts.ts";
import { toSuggestion } from "../nearest.ts";
import type { StatedRelation } from "../schema/relation.ts";
import { parseSentence, sentenceTargets } from "../sentence.ts";
import { type Rule, toErrorAt } from "./rule.ts";

/** Relations lead elsewhere, are stated once, and their sentence links exactly the things they join. */
export const checkRelations: Rule = (facts) => {
  const ids = new Set(facts.bodies.map(({ value }) => value.id));
  return facts.bodies.flatMap((body) => {
    const seen = new Set<string>();
    return body.value.relations.flatMap((relation, index) => {
      const ends = endsOf(relation);
      const key = `${relation.kind} ${[...ends].sort().join(" ")}`;
      const repeated = seen.has(key);
      seen.add(key);
      return [
        ...checkSelf(body, relation, index),
        ...(repeated
          ? [
              toErrorAt(
                body,
                ["relations", index],
                "Diese Beziehung steht schon in dieser Datei.",
                "Bitte eine löschen.",
              ),
            ]
          : []),
        ...checkSentence(body, relation, index, ids),
      ];
    });
  });
};

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
): DataError[] {
  const path = ["relations", index, "sentence"];
  const linked = sentenceTargets(relation.sentence.source);
  const wanted = [body.value.id, ...endsOf(relation)];
  const missing = wanted.filter((id) => ids.has(id) && !linked.includes(id));
  const foreign = linked.filter((id) => !wanted.includes(id));
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
        ids.has(id) ? "Bitte nur diese verlinken." : toSuggestion(id, wanted),
      ),
    ),
  ];
}
