import { readdir, readFile } from "node:fs/promises";
import { parse } from "yaml";
import { knownLocales, type Locale } from "../../src/domain/language/locale.ts";
import type { Network } from "../../src/domain/network/network.ts";
import { toRoutes } from "../../src/domain/network/routes.ts";

/** Queries with the pages that answer them: without language, `#` leads to a question or an explained word. */
export interface Query {
  readonly typed: string;
  /** Names of pages as in `toPageName`; one of them is enough. Empty if the site has no answer. */
  readonly pages: readonly string[];
}

/** Queries of one kind in one language. */
export interface QuerySet {
  /** `newcomers`, or the name of a file in `search-queries/kinds/`. */
  readonly kind: string;
  readonly locale: Locale;
  readonly queries: readonly Query[];
  /** Tested as well, but never looked at while the search or its words are changed. */
  readonly holdout: readonly Query[];
}

/** The pages that answer each need of newcomers. */
export type Needs = Readonly<Record<string, readonly string[]>>;

/** The set of queries to which the site has no answer. */
export const absentKind = "absent";

/** The set made of every body's name and every facet. */
export const namedKind = "name-and-facet";

type ByKey = Readonly<Record<string, readonly (string | number)[]>>;
type Parts<Value> = Readonly<Record<"queries" | "holdout", Value>>;

const folder = new URL("search-queries/", import.meta.url);

async function read<Value>(name: string): Promise<Value> {
  return parse(await readFile(new URL(name, folder), "utf8")) as Value;
}

/** Needs and their pages, from `search-queries/needs.yaml`. */
export function readNeeds(): Promise<Needs> {
  return read("needs.yaml");
}

/** Queries of newcomers, from `search-queries/<locale>.yaml`; undefined for a language without such a file. */
export async function readNewcomers(locale: Locale): Promise<QuerySet | undefined> {
  const files = await readdir(folder);
  if (!files.includes(`${locale}.yaml`)) return undefined;
  const needs = await readNeeds();
  const { queries, holdout } = await read<Parts<ByKey>>(`${locale}.yaml`);
  const toPages = (need: string) => needs[need] ?? [];
  return {
    kind: "newcomers",
    locale,
    queries: toQueries(queries, toPages),
    holdout: toQueries(holdout, toPages),
  };
}

/** The sets of `search-queries/kinds/`, each in the languages it has queries for. */
export async function readKinds(): Promise<QuerySet[]> {
  const files = (await readdir(new URL("kinds/", folder))).sort();
  const sets = await Promise.all(
    files.map(async (file) => {
      const parts = await read<Parts<Readonly<Record<string, ByKey | readonly string[]>>>>(`kinds/${file}`);
      return knownLocales.map((locale): QuerySet => {
        const of = (part: "queries" | "holdout") => {
          const own = parts[part][locale] ?? {};
          const byKey: ByKey = Array.isArray(own) ? { "": own } : (own as ByKey);
          return toQueries(byKey, (key) => key.split(" ").filter((page) => page !== ""));
        };
        return {
          kind: file.replace(/\.yaml$/, ""),
          locale,
          queries: of("queries"),
          holdout: of("holdout"),
        };
      });
    }),
  );
  return sets.flat().filter(({ queries, holdout }) => queries.length + holdout.length > 0);
}

/** Every body's name with every facet of `search-queries/facets.yaml`; the answer is the body's own page. */
export async function toNamedSets(network: Network): Promise<QuerySet[]> {
  const routes = toRoutes(network);
  const facets = await read<Partial<Record<Locale, readonly string[]>>>("facets.yaml");
  return (network.site.locales as Locale[]).map((locale) => ({
    kind: namedKind,
    locale,
    queries: network.bodies.flatMap(({ id, name }) => {
      const path = routes.find(id, locale)?.path;
      if (path === undefined) return [];
      const pages = [toPageName(path, locale)];
      return (facets[locale] ?? []).map((facet) => ({ typed: `${name} ${facet}`, pages }));
    }),
    holdout: [],
  }));
}

/** Every set there is, in the languages of the site. */
export async function readAllSets(network: Network): Promise<QuerySet[]> {
  const newcomers = await Promise.all((network.site.locales as Locale[]).map(readNewcomers));
  const written = newcomers.filter((set) => set !== undefined);
  return [...written, ...(await readKinds()), ...(await toNamedSets(network))];
}

/** The name of a page below its language, as in the files: `start` for the front page. */
export function toPageName(url: string, locale: Locale): string {
  return url.slice(`/${locale}/`.length).replace(/\/(?=#|$)/, "") || "start";
}

function toQueries(byKey: ByKey, toPages: (key: string) => readonly string[]): Query[] {
  return Object.entries(byKey).flatMap(([key, typed]) =>
    typed.map((one) => ({ typed: String(one), pages: toPages(key) })),
  );
}
