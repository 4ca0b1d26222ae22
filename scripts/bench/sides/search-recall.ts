import { measureSearch } from "../../../test/site/search-quality.ts";
import type { QuerySet } from "../../../test/site/search-sets.ts";
import type { Values } from "../cells/cell.ts";
import { askPagefind, type RecallCounts } from "./pagefind-recall.ts";
import type { Side } from "./search-bytes.ts";
import type { SearchStage } from "./search-stage.ts";

/**
 * Share of the queries of some kinds, in all languages, that a side answers.
 * @param isAbsent whether they ask for what the site does not have
 */
export async function measureRecall(
  stage: SearchStage,
  side: Side,
  has: (kind: string) => boolean,
  isAbsent: boolean,
): Promise<Values> {
  const sets = stage.sets.filter(({ kind }) => has(kind));
  const counts =
    side === "ours" ? await askOurs(stage, sets) : [...(await askPagefind(stage, sets)).values()];
  return toShares(counts, isAbsent);
}

async function askOurs({ built }: SearchStage, sets: readonly QuerySet[]): Promise<RecallCounts[]> {
  return (await measureSearch(built, sets)).map(({ queries: { total, misses, notFirst } }) => ({
    total,
    misses: misses.length,
    notFirst: notFirst.length,
  }));
}

/** Percent over all sets. @param isAbsent as in {@link measureRecall}; then hits without a word about it count against a side */
export function toShares(counts: readonly RecallCounts[], isAbsent: boolean): Values {
  const sum = (of: (count: RecallCounts) => number) => counts.reduce((all, count) => all + of(count), 0);
  const total = sum((count) => count.total);
  const percent = (part: number) => Math.round((1000 * part) / total) / 10;
  if (isAbsent) return { queries: total, "silent hits %": percent(sum(({ misses }) => misses)) };
  return {
    queries: total,
    "first %": percent(total - sum(({ notFirst }) => notFirst)),
    "top three %": percent(total - sum(({ misses }) => misses)),
  };
}
