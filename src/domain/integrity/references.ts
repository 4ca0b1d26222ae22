import { findCitedSources } from "../cited-sources.ts";
import type { FactPath, Stated } from "../fact-file.ts";
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
    ...findCitedSources(facts)
      .filter(({ id }) => !sources.has(id))
      .map(({ id, stated, path }) =>
        toErrorAt(stated, path, `Eine Quelle „${id}“ gibt es nicht.`, toSuggestion(id, sources)),
      ),
  ];
};
