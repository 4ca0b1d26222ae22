import type { FactPath, Stated } from "../mistakes/fact-file.ts";
import { findCitedSources } from "../network/cited-sources.ts";
import { findNearest, toSuggestion } from "../text/nearest.ts";
import { type Rule, toErrorAt } from "./network-rule.ts";
import { findGone } from "./renamed-files.ts";

/** Every id a fact refers to exists: sources, bodies, and the site's fallback desk. */
export const checkReferences: Rule = (facts) => {
  const bodies = new Set(facts.bodies.map(({ value }) => value.id));
  const sources = new Set(facts.sources.value.sources.map(({ id }) => id));
  const gone = findGone(facts);
  const bodyAt = (stated: Stated<unknown>, path: FactPath, id: string) => {
    if (bodies.has(id) || facts.unread?.has(id)) return [];
    const isGone = gone.has(id) || (bodies.size > 15 && findNearest(id, bodies) === undefined);
    const remedy = isGone ? toGoneRemedy(path) : toSuggestion(id, bodies);
    return [
      toErrorAt(stated, path, `Eine Stelle „${id}“ gibt es nicht${gone.has(id) ? " mehr" : ""}.`, remedy),
    ];
  };
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

/** Remedy where a deleted or renamed body is named; suggesting any other would be guessing. */
function toGoneRemedy([field]: FactPath): string {
  const renamed = "Ist sie umbenannt, bitte ihre neue Kennung schreiben; ist sie weggefallen,";
  const ended = "oder ihre Datei behalten und darin „validTo“ mit dem Ende angeben.";
  if (field === "relations") return `${renamed} diese Beziehung löschen, ${ended}`;
  return field === "bodies" || field === "answeredBy"
    ? `${renamed} diese Zeile löschen, ${ended}`
    : `${renamed} eine andere Stelle nennen, ${ended}`;
}
