import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "node-html-parser";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { loadSite } from "../../src/adapters/load-site.ts";
import { knownLocales, type Locale } from "../../src/domain/locale.ts";
import {
  type LanguageRecall,
  measureSearch,
  readNeeds,
  readQuerySet,
  toMissLine,
  toShare,
} from "./search-quality.ts";

describe("the queries of newcomers", () => {
  it("are written for every language on offer, at least forty", async () => {
    const { network } = await loadSite(".");
    for (const locale of network.site.locales as Locale[]) {
      const set = await readQuerySet(locale);
      const asked = Object.values(set?.queries ?? {}).flat();
      expect(asked.length, locale).toBeGreaterThanOrEqual(40);
      const all = [...asked, ...Object.values(set?.holdout ?? {}).flat()];
      expect(new Set(all).size, `${locale}: a query stands twice`).toBe(all.length);
    }
  });

  it("have needs with pages that exist", async () => {
    const needs = await readNeeds();
    for (const name of Object.values(needs).flat()) {
      const [page = "", id] = name.split("#");
      const file = join(inject("siteFolder"), "de", page === "start" ? "" : page, "index.html");
      const root = parse(await readFile(file, "utf8"));
      if (id !== undefined) expect(root.getElementById(id), name).not.toBeNull();
    }
    for (const locale of knownLocales) {
      const set = await readQuerySet(locale);
      expect(Object.keys(needs)).toEqual(
        expect.arrayContaining(Object.keys({ ...set?.queries, ...set?.holdout })),
      );
    }
  });
});

describe("search finds the right page among the first three for at least 95 of 100 queries", () => {
  let measured: LanguageRecall[] = [];
  beforeAll(async () => {
    measured = await measureSearch(inject("siteFolder"));
  });

  it.each(["de", "de-simple", "en", "uk", "ru", "ar", "fa"] as const)("%s", (locale) => {
    const recall = measured.find((one) => one.locale === locale)?.queries;
    if (recall === undefined) throw new Error(`no queries in ${locale}`);
    expect(toShare(recall), `\n${recall.misses.map(toMissLine).join("\n")}\n`).toBeGreaterThanOrEqual(0.95);
  });
});
