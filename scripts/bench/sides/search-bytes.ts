import type { Values } from "../cells/cell.ts";
import { toMedian } from "../report/statistics.ts";
import { toSentFile } from "./compressed.ts";
import { pagefindPage } from "./pagefind-page.ts";
import type { SearchStage } from "./search-stage.ts";

/** The two sides: the site, where its search stands, and what shows hits. */
const sides = {
  ours: { site: "built", page: "suche", field: "main input[type=search]", hit: ".search-result__link" },
  Pagefind: {
    site: "plain",
    page: pagefindPage,
    field: ".pagefind-ui__search-input",
    hit: ".pagefind-ui__result-link",
  },
} as const;

/** A side of the comparison of searches. */
export type Side = keyof typeof sides;

/** Longest wait for hits in ms, and how long nothing more may come after them. */
const wait = { hits: 20_000, quiet: 1000 };

/** Addresses of what only a search loads, ours or Pagefind's; all else every page of the site needs. */
const ofSearch = /^\/pagefind\/|\/search[^/]*$/;

/**
 * Bytes and requests of a query typed into an empty browser, as medians: without what every page needs,
 * and with it.
 */
export async function measureSearchBytes(
  stage: SearchStage,
  side: Side,
  locale: string,
  queries: readonly string[],
): Promise<Values> {
  const loads: Values[] = [];
  for (const typed of queries) loads.push(await loadFor(stage, side, locale, typed));
  const names = Object.keys(loads[0] ?? {});
  return Object.fromEntries(names.map((name) => [name, toMedian(loads.flatMap((load) => load[name] ?? []))]));
}

async function loadFor(stage: SearchStage, side: Side, locale: string, typed: string): Promise<Values> {
  const { site, page: name, field, hit } = sides[side];
  const context = await stage.browser.newContext();
  try {
    const paths: string[] = [];
    context.on("request", (request) => {
      const { protocol, pathname } = new URL(request.url());
      if (protocol === "http:") paths.push(pathname);
    });
    const page = await context.newPage();
    await page.goto(`${stage.server[site].url}${locale}/${name}/`);
    await page.locator(field).fill(typed);
    await page.locator(hit).first().waitFor({ timeout: wait.hits });
    await page.waitForTimeout(wait.quiet);
    return toLoad(paths, (path) => toSentFile(stage[site], path));
  } finally {
    await context.close();
  }
}

/** Requests and bytes of all paths, and of those among them that only a search loads. */
export async function toLoad(
  paths: readonly string[],
  weigh: (path: string) => Promise<number>,
): Promise<Values> {
  const count = async (own: readonly string[]) =>
    (await Promise.all(own.map(weigh))).reduce((sum, bytes) => sum + bytes, 0);
  const search = paths.filter((path) => ofSearch.test(path));
  return {
    "requests of search": search.length,
    "gzip bytes of search": await count(search),
    "requests with page": paths.length,
    "gzip bytes with page": await count(paths),
  };
}
