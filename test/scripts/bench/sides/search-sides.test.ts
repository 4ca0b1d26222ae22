import { describe, expect, it } from "vitest";
import { toSentBytes } from "../../../../scripts/bench/sides/compressed.ts";
import { toQuerySample } from "../../../../scripts/bench/sides/query-sample.ts";
import { toLoad } from "../../../../scripts/bench/sides/search-bytes.ts";
import { toShares } from "../../../../scripts/bench/sides/search-recall.ts";

describe("a sample of queries", () => {
  const queries = [1, 2, 3, 4, 5].map((number) => ({ typed: `Frage ${number}`, pages: ["start"] }));
  const set = {
    kind: "newcomers",
    locale: "de",
    queries: queries.slice(0, 3),
    holdout: queries.slice(3),
  } as const;

  it("takes so many of each set, those held back among them, by the seed", () => {
    const [sample] = toQuerySample([set], 2, 1);
    expect(sample?.queries).toHaveLength(2);
    expect(sample?.holdout).toEqual([]);
    expect(toQuerySample([set], 2, 1)).toEqual([sample]);
    expect(
      toQuerySample([set], 9, 1)[0]
        ?.queries.map(({ typed }) => typed)
        .sort(),
    ).toEqual(queries.map(({ typed }) => typed));
  });
});

it("shares are percent over all sets", () => {
  const counts = [
    { total: 10, misses: 1, notFirst: 3 },
    { total: 30, misses: 3, notFirst: 5 },
  ];
  expect(toShares(counts, false)).toEqual({ queries: 40, "first %": 80, "top three %": 90 });
  expect(toShares(counts, true)).toEqual({ queries: 40, "silent hits %": 10 });
});

it("bytes count as sent: compressed, but never more than there are", () => {
  expect(toSentBytes("a".repeat(10_000))).toBeLessThan(100);
  expect(toSentBytes("ab")).toBe(2);
});

it("what every page of a site needs is told apart from what its search needs", async () => {
  const bytes: Readonly<Record<string, number>> = {
    "/de/suche/": 1,
    "/assets/fonts/a-400.woff2": 10,
    "/assets/site.08cb.css": 100,
    "/assets/search.a6b4.css": 1000,
    "/assets/search-engine.372b.js": 10_000,
    "/pagefind/index/uk_412c.pf_index": 100_000,
  };
  expect(await toLoad(Object.keys(bytes), async (path) => bytes[path] ?? 0)).toEqual({
    "requests of search": 3,
    "gzip bytes of search": 111_000,
    "requests with page": 6,
    "gzip bytes with page": 111_111,
  });
});
