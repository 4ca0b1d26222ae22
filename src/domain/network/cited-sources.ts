import { toErrorAt } from "../integrity/network-rule.ts";
import type { DataError } from "../mistakes/data-error.ts";
import type { FactPath, Stated } from "../mistakes/fact-file.ts";
import type { Facts } from "./facts.ts";

/** The id of a source where a statement names it. */
export interface CitedSource {
  readonly id: string;
  readonly stated: Stated<unknown>;
  readonly path: FactPath;
}

/** Every id in every `sources` list, wherever it stands in a value. */
export function findCitedSources(facts: Facts): CitedSource[] {
  return statedValues(facts).flatMap((stated) => {
    const walk = (value: unknown, path: FactPath): CitedSource[] => {
      if (value === null || typeof value !== "object") return [];
      return Object.entries(value).flatMap(([key, item]) => {
        const at = [...path, Array.isArray(value) ? Number(key) : key];
        if (key !== "sources" || !Array.isArray(item)) return walk(item, at);
        return item.map((id: string, index) => ({ id, stated, path: [...at, index] }));
      });
    };
    return walk(stated.value, []);
  });
}

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

/**
 * Sources nothing refers to: a hint, never an error. Editors who propose one file at a time add the source first and
 * name it in the next proposal.
 */
export function findUnusedSources(facts: Facts): DataError[] {
  const cited = new Set(findCitedSources(facts).map(({ id }) => id));
  return facts.sources.value.sources.flatMap(({ id }, index) =>
    cited.has(id)
      ? []
      : [
          toErrorAt(
            facts.sources,
            ["sources", index, "id"],
            `Die Quelle „${id}“ nennt noch niemand.`,
            "Bitte bei einer Angabe unter „sources“ eintragen, oder die Quelle löschen.",
          ),
        ],
  );
}
