import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "node-html-parser";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { loadSite } from "../../src/adapters/facts/load-site.ts";
import { knownLocales, type Locale } from "../../src/domain/language/locale.ts";
import type { Network } from "../../src/domain/network/network.ts";
import {
  measureSearch,
  type Recall,
  type SetRecall,
  sumUp,
  toFirstShare,
  toMissLine,
  toShare,
} from "./search-quality.ts";
import { absentKind, namedKind, readAllSets, readKinds, readNeeds, readNewcomers } from "./search-sets.ts";

let network: Network;
beforeAll(async () => {
  network = (await loadSite(".")).network;
});

describe("the queries of newcomers", () => {
  it("are written for every language on offer, at least forty", async () => {
    for (const locale of network.site.locales as Locale[]) {
      const set = await readNewcomers(locale);
      const asked = (set?.queries ?? []).map(({ typed }) => typed);
      expect(asked.length, locale).toBeGreaterThanOrEqual(40);
      const all = [...asked, ...(set?.holdout ?? []).map(({ typed }) => typed)];
      expect(new Set(all).size, `${locale}: a query stands twice`).toBe(all.length);
    }
  });

  it("have needs with pages that exist", async () => {
    const needs = await readNeeds();
    for (const name of Object.values(needs).flat()) await expectPage(name);
    for (const locale of knownLocales) {
      const set = await readNewcomers(locale);
      for (const { typed, pages } of [...(set?.queries ?? []), ...(set?.holdout ?? [])])
        expect(pages.length, `${locale}: no need for ${typed}`).toBeGreaterThan(0);
    }
  });
});

describe("the queries of each kind", () => {
  it("are at least thirty, about half of them held back, with pages that exist", async () => {
    for (const [kind, sets] of Map.groupBy(await readKinds(), (set) => set.kind)) {
      const queries = sets.flatMap((set) => set.queries);
      const holdout = sets.flatMap((set) => set.holdout);
      expect(queries.length + holdout.length, kind).toBeGreaterThanOrEqual(30);
      expect(holdout.length / (queries.length + holdout.length), kind).toBeGreaterThan(0.4);
      for (const name of new Set([...queries, ...holdout].flatMap(({ pages }) => pages)))
        await expectPage(name);
      if (kind !== absentKind)
        expect([...queries, ...holdout].every(({ pages }) => pages.length > 0)).toBe(true);
    }
  });
});

async function expectPage(name: string): Promise<void> {
  const [page = "", id] = name.split("#");
  const file = join(inject("siteFolder"), "de", page === "start" ? "" : page, "index.html");
  const root = parse(await readFile(file, "utf8"));
  if (id !== undefined) expect(root.getElementById(id), name).not.toBeNull();
}

describe("search finds the right page", () => {
  let measured: SetRecall[] = [];
  beforeAll(async () => {
    measured = await measureSearch(inject("siteFolder"), await readAllSets(network));
  });
  const of = (isMeant: (set: SetRecall) => boolean): Recall => {
    const sets = measured.filter(isMeant);
    if (sets.length === 0) throw new Error("no such set");
    return sumUp(sets.map(({ queries }) => queries));
  };
  const locales = ["de", "de-simple", "en", "uk", "ru", "ar", "fa"] as const;
  const toLines = ({ misses }: Recall) => `\n${misses.map(toMissLine).join("\n")}\n`;

  it.each(locales)("among the first three for at least 95 of 100 queries of newcomers: %s", (locale) => {
    const recall = of((set) => set.kind === "newcomers" && set.locale === locale);
    expect(toShare(recall), toLines(recall)).toBeGreaterThanOrEqual(0.95);
  });

  it.each(locales)("among the first three for 97, first for 90 of 100 queries of all kinds: %s", (locale) => {
    const recall = of((set) => set.kind !== absentKind && set.kind !== namedKind && set.locale === locale);
    expect(toShare(recall), toLines(recall)).toBeGreaterThanOrEqual(0.97);
    expect(toFirstShare(recall), toLines(recall)).toBeGreaterThanOrEqual(0.9);
  });

  it.each(locales)(
    "first for 95 of 100 names with a word for what one wants to know of them: %s",
    (locale) => {
      const recall = of((set) => set.kind === namedKind && set.locale === locale);
      expect(toFirstShare(recall), toLines(recall)).toBeGreaterThanOrEqual(0.95);
    },
  );

  it("and for at most 5 of 100 things the site does not have, hits without a word about them", () => {
    const recall = of((set) => set.kind === absentKind);
    expect(toShare(recall), toLines(recall)).toBeGreaterThanOrEqual(0.95);
  });
});
