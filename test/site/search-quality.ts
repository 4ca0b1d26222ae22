import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import { knownLocales, type Locale } from "../../src/domain/locale.ts";
import { openSiteSearch } from "../browser/search/site-engine.ts";

/** The pages that answer each need, below a language: `institutionen/x`, `wen-frage-ich#y`; `start` is the front page. */
export type Needs = Readonly<Record<string, readonly string[]>>;

/** Queries by the need they were typed for. */
type Queries = Readonly<Record<string, readonly string[]>>;

/** How people of one language ask. */
export interface QuerySet {
  readonly queries: Queries;
  /** Asked as well, but never looked at while aliases are written. */
  readonly holdout: Queries;
}

/** A query that found none of its pages among the first hits, and what came instead. */
export interface Miss {
  readonly query: string;
  readonly need: string;
  readonly found: readonly string[];
}

/** What came of one list of queries. */
export interface Recall {
  readonly total: number;
  readonly misses: readonly Miss[];
}

/** What came of the queries of one language. */
export interface LanguageRecall {
  readonly locale: Locale;
  readonly queries: Recall;
  readonly holdout: Recall;
}

/** A page counts when it is among this many first hits of the reader's own language. */
const lookedAt = 3;

const folder = new URL("search-queries/", import.meta.url);

/** Needs and their pages, from `search-queries/needs.yaml`. */
export async function readNeeds(): Promise<Needs> {
  return parse(await readFile(new URL("needs.yaml", folder), "utf8"));
}

/** The queries of a language; undefined where nobody has written any. */
export async function readQuerySet(locale: Locale): Promise<QuerySet | undefined> {
  const text = await readFile(new URL(`${locale}.yaml`, folder), "utf8").catch(() => undefined);
  return text === undefined ? undefined : parse(text);
}

/** Types every query into the search of a built site, language by language. @param siteFolder such as `dist` */
export async function measureSearch(siteFolder: string): Promise<LanguageRecall[]> {
  const needs = await readNeeds();
  const measured: LanguageRecall[] = [];
  for (const locale of knownLocales) {
    const set = await readQuerySet(locale);
    if (set === undefined) continue;
    const search = await openSiteSearch(siteFolder, locale);
    const ask = async (query: string): Promise<string[]> => {
      const { own } = await search(query);
      return own.pages.slice(0, lookedAt).map(({ url }) => toName(url, locale));
    };
    measured.push({
      locale,
      queries: await measure(set.queries, needs, ask),
      holdout: await measure(set.holdout, needs, ask),
    });
  }
  return measured;
}

async function measure(
  queries: Queries,
  needs: Needs,
  ask: (query: string) => Promise<string[]>,
): Promise<Recall> {
  const misses: Miss[] = [];
  let total = 0;
  for (const [need, asked] of Object.entries(queries))
    for (const query of asked) {
      total += 1;
      const found = await ask(query);
      if (!found.some((name) => needs[need]?.includes(name))) misses.push({ query, need, found });
    }
  return { total, misses };
}

/** The page as `needs.yaml` calls it. */
function toName(url: string, locale: Locale): string {
  return url.slice(`/${locale}/`.length).replace(/\/(?=#|$)/, "") || "start";
}

/** Share of queries answered, from 0 to 1. */
export function toShare({ total, misses }: Recall): number {
  return (total - misses.length) / total;
}

/** Numbers of all languages and every miss, for a terminal. */
export function toReport(recalls: readonly LanguageRecall[]): string {
  const toPercent = (recall: Recall) =>
    `${(100 * toShare(recall)).toFixed(1)} % (${recall.total - recall.misses.length} von ${recall.total})`;
  return recalls
    .flatMap(({ locale, queries, holdout }) => [
      `${locale}: ${toPercent(queries)}; zurückgehalten: ${toPercent(holdout)}`,
      ...queries.misses.map(toMissLine),
      ...holdout.misses.map((miss) => `${toMissLine(miss)} [zurückgehalten]`),
    ])
    .join("\n");
}

/** One miss in a line. */
export function toMissLine({ query, need, found }: Miss): string {
  return `  „${query}“ (${need}) fand ${found.join(", ") || "nichts"}`;
}
