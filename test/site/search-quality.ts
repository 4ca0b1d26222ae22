import { openSiteSearch, type SiteAnswer, type SiteGroup } from "../browser/search/site-engine.ts";
import { absentKind, type Query, type QuerySet, toPageName } from "./search-sets.ts";

/** A query that found none of its pages among the first hits, and the pages found instead. */
export interface Miss extends Query {
  readonly found: readonly string[];
}

/** Results of a list of queries. */
export interface Recall {
  readonly total: number;
  /** Queries without one of their pages among the first three hits; for absent things, those that seem answered. */
  readonly misses: readonly Miss[];
  /** Queries whose first hit is not one of their pages, the misses included. */
  readonly notFirst: readonly Miss[];
}

/** Results of a set. */
export interface SetRecall extends Pick<QuerySet, "kind" | "locale"> {
  readonly queries: Recall;
  readonly holdout: Recall;
}

/** Number of first hits of the reader's own language among which a page counts as found. */
const lookedAt = 3;

/** Types every query of the sets into the search of a built site. @param siteFolder such as `dist` */
export async function measureSearch(siteFolder: string, sets: readonly QuerySet[]): Promise<SetRecall[]> {
  const measured: SetRecall[] = [];
  for (const [locale, own] of Map.groupBy(sets, (set) => set.locale)) {
    const search = await openSiteSearch(siteFolder, locale);
    for (const { kind, queries, holdout } of own) {
      const measure = async (asked: readonly Query[]): Promise<Recall> => {
        const answers: { query: Query; answer: SiteAnswer }[] = [];
        for (const query of asked) answers.push({ query, answer: await search(query.typed) });
        return kind === absentKind ? toFalseComfort(answers, locale) : toRecall(answers, locale);
      };
      measured.push({ kind, locale, queries: await measure(queries), holdout: await measure(holdout) });
    }
  }
  return measured;
}

type Answered = readonly { readonly query: Query; readonly answer: SiteAnswer }[];

function toRecall(answers: Answered, locale: QuerySet["locale"]): Recall {
  const results = answers.map(({ query, answer }) => ({ ...query, found: toFound(answer.own, locale) }));
  // A page counts with any of its sections, a section only by itself.
  const isMissing = ({ pages, found }: Miss) =>
    !found.some((name) => pages.includes(name) || pages.includes(name.replace(/#.*/, "")));
  return {
    total: answers.length,
    misses: results.filter(isMissing),
    notFirst: results.filter(({ found, ...miss }) => isMissing({ ...miss, found: found.slice(0, 1) })),
  };
}

function toFound({ pages }: SiteGroup, locale: QuerySet["locale"]): string[] {
  return pages.slice(0, lookedAt).map(({ url }) => toPageName(url, locale));
}

/** Results of queries for things the site does not have: hits are correct only with a remark about them. */
function toFalseComfort(answers: Answered, locale: QuerySet["locale"]): Recall {
  const misses = answers.flatMap(({ query, answer: { own, german } }) => {
    const silent = [own, german].find((group) => group !== undefined && isSilent(group));
    return silent === undefined ? [] : [{ ...query, found: toFound(silent, locale) }];
  });
  return { total: answers.length, misses, notFirst: misses };
}

/** True for hits without any remark of the page but their number. */
function isSilent(group: SiteGroup): boolean {
  const { hits, missing, matched, isForSuggestion, near } = group;
  return (
    hits.length > 0 && missing.length === 0 && matched === "all" && !isForSuggestion && near.length === 0
  );
}

/** Share of queries answered among the first three hits, from 0 to 1; 1 for none. */
export function toShare({ total, misses }: Recall): number {
  return total === 0 ? 1 : (total - misses.length) / total;
}

/** Share of queries whose first hit answers, from 0 to 1; 1 for none. */
export function toFirstShare({ total, notFirst }: Recall): number {
  return total === 0 ? 1 : (total - notFirst.length) / total;
}

/** The recalls as if all queries were of one set. */
export function sumUp(recalls: readonly Recall[]): Recall {
  return {
    total: recalls.reduce((sum, { total }) => sum + total, 0),
    misses: recalls.flatMap(({ misses }) => misses),
    notFirst: recalls.flatMap(({ notFirst }) => notFirst),
  };
}

/** One miss in a line. */
export function toMissLine({ typed, pages, found }: Miss): string {
  const wanted = pages.length === 0 ? "nichts davon gibt es" : pages.join(" oder ");
  return `  „${typed}“ (${wanted}) fand ${found.join(", ") || "nichts"}`;
}
