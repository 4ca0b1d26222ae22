import type { QuerySet } from "../../../test/site/search-sets.ts";
import { randomFrom } from "../invented/random.ts";

/** Sets with at most so many queries each, chosen by a seed; those held back count like all others. */
export function toQuerySample(sets: readonly QuerySet[], most: number, seed: number): QuerySet[] {
  const random = randomFrom(seed);
  return sets.map((set) => {
    const left = [...set.queries, ...set.holdout];
    const queries = Array.from({ length: Math.min(most, left.length) }, () =>
      left.splice(random(left.length), 1),
    ).flat();
    return { ...set, queries, holdout: [] };
  });
}
