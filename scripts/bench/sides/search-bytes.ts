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

/** What a reader loads for a query typed into an empty browser: median requests and bytes, the search page included. */
export async function measureSearchBytes(
  stage: SearchStage,
  side: Side,
  locale: string,
  queries: readonly string[],
): Promise<Values> {
  const loads: { requests: number; bytes: number }[] = [];
  for (const typed of queries) loads.push(await loadFor(stage, side, locale, typed));
  return {
    requests: toMedian(loads.map(({ requests }) => requests)),
    "gzip bytes": toMedian(loads.map(({ bytes }) => bytes)),
  };
}

async function loadFor(stage: SearchStage, side: Side, locale: string, typed: string) {
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
    const bytes = await Promise.all(paths.map((path) => toSentFile(stage[site], path)));
    return { requests: paths.length, bytes: bytes.reduce((sum, one) => sum + one, 0) };
  } finally {
    await context.close();
  }
}
