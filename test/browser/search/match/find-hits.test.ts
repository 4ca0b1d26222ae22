import { beforeAll, describe, expect, it } from "vitest";
import { createEngine, type SearchEngine } from "../../../../src/browser/search/engine/engine.ts";
import { findHits } from "../../../../src/browser/search/match/find-hits.ts";
import { prepareEngineParts } from "../disk-engine.ts";

let engine: SearchEngine;

beforeAll(async () => {
  const { factory, transport } = await prepareEngineParts();
  engine = createEngine({ loadFactory: async () => factory, transport, language: "de" });
}, 60_000);

async function search(query: string, kind?: string) {
  const findings = await findHits(engine, query, { language: "de", isForeign: false }, kind);
  const titles = await Promise.all(findings.hits.map(async (hit) => (await hit.load()).title));
  return { ...findings, titles };
}

describe("the page that is meant comes first", () => {
  const rows: [query: string, first: string][] = [
    ["Ausländeramt", "Fachgebiet Ausländerwesen"],
    ["Ausländerbehörde", "Fachgebiet Ausländerwesen"],
    ["auslaenderbehoerde", "Fachgebiet Ausländerwesen"],
    ["Sozialamt", "Fachbereich Soziales"],
    ["Soziales", "Fachbereich Soziales"],
    ["vhs", "Volkshochschule Musterstadt"],
    ["Deutschkurs", "Volkshochschule Musterstadt"],
    ["Schule", "Arbeitskreis Sprache und Schule"],
    ["Häuser", "Arbeitskreis Soziales und Gesundheit"],
    ["Ärzte", "Arbeitskreis Soziales und Gesundheit"],
    ["03999 4711", "Fachgebiet Ausländerwesen"],
    ["Beirat", "Integrationsbeirat"],
    ['"auf Anfrage"', "Integrationsbeirat"],
  ];
  for (const [query, first] of rows)
    it(`${query} → ${first}`, async () => {
      const { titles } = await search(query);
      expect(titles[0]).toBe(first);
    });
});

describe("words that stand nowhere", () => {
  it("are not replaced by a page with their first letter", async () => {
    expect(await search("Aqqq")).toMatchObject({ hits: [], missing: ["Aqqq"] });
  });

  it("are named while the others are searched", async () => {
    const { titles, missing } = await search("Kurs Xqwertz");
    expect(missing).toEqual(["Xqwertz"]);
    expect(titles[0]).toBe("Volkshochschule Musterstadt");
  });
});

describe("words that stand on no page together", () => {
  it("give pages with any of them", async () => {
    const { titles, matched, kinds } = await search("Inkasso Aufenthaltstitel");
    expect(matched).toBe("some");
    expect(kinds).toBeUndefined();
    expect(titles.sort()).toEqual(["Fachgebiet Ausländerwesen", "Schuldnerberatung"]);
  });
});

describe("a page that bears one of the words in its name", () => {
  it("is among those that carry all words, and counted", async () => {
    const { titles, kinds, matched } = await search("Wohngeld Ausländerbehörde");
    expect(matched).toBe("all");
    expect(titles.toSorted()).toEqual(["Fachbereich Soziales", "Fachgebiet Ausländerwesen"]);
    expect(kinds).toMatchObject({ stelle: 2, einrichtung: 0 });
  });

  it("only where its kind is chosen", async () => {
    expect((await search("Wohngeld Ausländerbehörde", "stelle")).titles).toHaveLength(2);
    const { titles, kinds } = await search("Wohngeld Ausländerbehörde", "einrichtung");
    expect(titles).toEqual([]);
    expect(kinds?.["stelle"]).toBe(2);
  });
});

describe("the choice of a kind", () => {
  it("narrows the hits and still counts all kinds", async () => {
    const { titles, kinds } = await search("Schule", "einrichtung");
    expect(titles).toContain("Schulamt Musterland");
    expect(titles).not.toContain("Arbeitskreis Sprache und Schule");
    expect(kinds?.["arbeitskreis"]).toBe(1);
  });

  it("has counts before any kind is chosen", async () => {
    const { factory, transport } = await prepareEngineParts();
    const fresh = createEngine({ loadFactory: async () => factory, transport, language: "de" });
    expect((await findHits(fresh, "Schule", { language: "de", isForeign: false })).kinds).toMatchObject({
      arbeitskreis: 1,
      einrichtung: 3,
    });
  });

  it("may leave nothing, and says where there is something", async () => {
    const { hits, kinds } = await search("Inkasso", "arbeitskreis");
    expect(hits).toHaveLength(0);
    expect(kinds?.["einrichtung"]).toBe(1);
  });
});

describe("hostile queries are ordinary text", () => {
  for (const query of [
    "<img src=x onerror=alert(1)>",
    ".*(",
    "\\",
    "__proto__",
    '"',
    "a".repeat(200),
    "🙂",
    "%00",
  ])
    it(query.slice(0, 40), async () => {
      await expect(search(query)).resolves.toBeDefined();
    });
});
