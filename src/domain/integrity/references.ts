import type { DataError } from "../data-error.ts";
import type { FactPath, Stated } from "../fact-file.ts";
import type { Facts } from "../facts.ts";
import { toSuggestion } from "../nearest.ts";
import { type Rule, toErrorAt } from "./rule.ts";

/** Every id a fact refers to exists: sources, bodies, and the site's fallback desk. */
export const checkReferences: Rule = (facts) => {
  const bodies = new Set(facts.bodies.map(({ value }) => value.id));
  const sources = new Set(facts.sources.value.sources.map(({ id }) => id));
  const bodyAt = (stated: Stated<unknown>, path: FactPath, id: string) =>
    bodies.has(id) || facts.unread?.has(id)
      ? []
      : [toErrorAt(stated, path, `Eine Stelle „${id}“ gibt es nicht.`, toSuggestion(id, bodies))];
  return [
    ...bodyAt(facts.site, ["fallbackDesk"], facts.site.value.fallbackDesk),
    ...facts.bodies.flatMap((stated) =>
      stated.value.relations.flatMap((relation, index) => [
        ...(relation.target === undefined
          ? []
          : bodyAt(stated, ["relations", index, "target"], relation.target)),
        ...(relation.between ?? []).flatMap((id, side) =>
          bodyAt(stated, ["relations", index, "between", side], id),
        ),
      ]),
    ),
    ...facts.publications.flatMap((stated) => bodyAt(stated, ["publisher"], stated.value.publisher)),
    ...facts.timeline.flatMap((stated) =>
      stated.value.bodies.flatMap((id, index) => bodyAt(stated, ["bodies", index], id)),
    ),
    ...facts.topics.flatMap((stated) =>
      stated.value.answeredBy.flatMap((id, index) => bodyAt(stated, ["answeredBy", index], id)),
    ),
    ...statedValues(facts).flatMap((stated) => checkSources(stated, sources)),
  ];
};

function statedValues(facts: Facts): Stated<unknown>[] {
  return [
    ...facts.bodies,
    ...facts.publications,
    ...facts.timeline,
    ...facts.glossary,
    ...facts.topics,
    ...facts.prose.map(({ file, locate, head }) => ({ file, locate, value: head })),
  ];
}

/** Finds every `sources` list wherever it stands in a value. */
function checkSources(stated: Stated<unknown>, known: ReadonlySet<string>): DataError[] {
  const walk = (value: unknown, path: FactPath): DataError[] => {
    if (value === null || typeof value !== "object") return [];
    return Object.entries(value).flatMap(([key, item]) => {
      const at = [...path, Array.isArray(value) ? Number(key) : key];
      if (key !== "sources" || !Array.isArray(item)) return walk(item, at);
      return item.flatMap((id: string, index) =>
        known.has(id)
          ? []
          : [
              toErrorAt(
                stated,
                [...at, index],
                `Eine Quelle „${id}“ gibt es nicht.`,
                toSuggestion(id, known),
              ),
            ],
      );
    });
  };
  return walk(stated.value, []);
}
