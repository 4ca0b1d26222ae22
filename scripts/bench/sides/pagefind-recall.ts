import { absentKind, type Query, type QuerySet, toPageName } from "../../../test/site/search-sets.ts";
import { pagefindPage } from "./pagefind-page.ts";
import type { SearchStage } from "./search-stage.ts";

/** Counts of answered queries; for absent things `misses` are those that get hits without a word about it. */
export interface RecallCounts {
  readonly total: number;
  readonly misses: number;
  readonly notFirst: number;
}

/** Hits looked at, as for our own search. */
const lookedAt = 3;

/** Asks Pagefind's interface for queries of sets of one language: by the same module, in the same order as it shows hits. */
export async function askPagefind(
  { browser, server }: SearchStage,
  sets: readonly QuerySet[],
): Promise<Map<QuerySet, RecallCounts>> {
  const counts = new Map<QuerySet, RecallCounts>();
  for (const [locale, own] of Map.groupBy(sets, (set) => set.locale)) {
    const page = await browser.newPage();
    await page.goto(`${server.plain.url}${locale}/${pagefindPage}/`);
    for (const set of own) {
      const found: string[][][] = [];
      for (const { typed } of set.queries) found.push(await page.evaluate(search, { typed, lookedAt }));
      counts.set(set, toCounts(set, found));
    }
    await page.close();
  }
  return counts;
}

/** Runs in the page: addresses of the first hits, each with those of its parts that are shown below it. */
async function search({ typed, lookedAt }: { typed: string; lookedAt: number }): Promise<string[][]> {
  const path = "/pagefind/pagefind.js";
  const pagefind = await import(path);
  const { results } = await pagefind.search(typed);
  const first = await Promise.all(results.slice(0, lookedAt).map((hit: { data(): unknown }) => hit.data()));
  return first.map(({ url, sub_results = [] }) => [
    url,
    ...sub_results.map((part: { url: string }) => part.url),
  ]);
}

function toCounts({ kind, locale, queries }: QuerySet, found: readonly string[][][]): RecallCounts {
  if (kind === absentKind) {
    const comforted = found.filter((hits) => hits.length > 0).length;
    return { total: queries.length, misses: comforted, notFirst: comforted };
  }
  const isAnswered = ({ pages }: Query, hits: readonly string[][]) =>
    hits.flat().some((url) => {
      const name = toPageName(url, locale);
      return pages.includes(name) || pages.includes(name.replace(/#.*/, ""));
    });
  const count = (most: number) =>
    queries.filter((query, index) => !isAnswered(query, (found[index] ?? []).slice(0, most))).length;
  return { total: queries.length, misses: count(lookedAt), notFirst: count(1) };
}
