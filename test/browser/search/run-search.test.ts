import { beforeAll, describe, expect, it } from "vitest";
import { createEngine } from "../../../src/browser/search/engine/engine.ts";
import { type LanguageSearch, runSearch, type SearchGroup } from "../../../src/browser/search/run-search.ts";
import { toIndexedPages } from "../county-pages.ts";
import { languagePages, stubRecords } from "../languages-pages.ts";
import { prepareEngineParts } from "./disk-engine.ts";

let parts: Awaited<ReturnType<typeof prepareEngineParts>>;
const opened = new Map<string, LanguageSearch>();

beforeAll(async () => {
  parts = await prepareEngineParts([...toIndexedPages(), ...languagePages], stubRecords);
}, 60_000);

function open(language: string): LanguageSearch {
  const known = opened.get(language);
  if (known !== undefined) return known;
  const { factory, transport } = parts;
  const fresh = { language, engine: createEngine({ loadFactory: async () => factory, transport, language }) };
  opened.set(language, fresh);
  return fresh;
}

const search = (language: string, raw: string) => runSearch({ own: open(language) }, raw).own;
const titlesOf = (group: SearchGroup | undefined) =>
  Promise.all((group?.hits ?? []).map(async (hit) => (await hit.load()).title));

describe("a word in another form or spelling finds its page", () => {
  const rows: [language: string, raw: string, title: string][] = [
    ["uk", "квартира", "Житло"],
    ["uk", "квартирою", "Житло"],
    ["uk", "грунт", "Житло"],
    ["uk", "мову", "Школа"],
    ["uk", "п'ять", "Школа"],
    ["uk", "п\u2019ять", "Школа"],
    ["uk", "п\u02BCять", "Школа"],
    ["uk", "пять", "Школа"],
    ["ru", "бесплатный", "Курсы"],
    ["ru", "бесплатного", "Курсы"],
    ["ru", "школой", "Школа"],
    ["ru", "найти", "Работа"],
    ["fa", "كلاس", "کلاس زبان"],
    ["fa", "کلاس ها", "کلاس زبان"],
    ["fa", "کلاسها", "کلاس زبان"],
    ["fa", "کلاس\u200Cها", "کلاس زبان"],
    ["fa", "112", "کلاس زبان"],
    ["fa", "۱۱۲", "کلاس زبان"],
    ["fa", "مدرسه‌ها", "مدرسه"],
    ["ar", "للطبيب", "طبيب"],
    ["ar", "مدرسة", "المدرسة"],
    ["ar", "مدرسه", "المدرسة"],
    ["ar", "112", "طبيب"],
    ["ar", "١١٢", "طبيب"],
    ["de", "Behörde", "Fachgebiet Ausländerwesen"],
    ["de", "Beratung", "Schuldnerberatung"],
    ["de", "integrations kurs", "Volkshochschule Musterstadt"],
    ["de", "Schuldner beratung", "Schuldnerberatung"],
    ["de-simple", "Integrationskurs", "Deutsch lernen"],
    ["de-simple", "Kurs", "Deutsch lernen"],
  ];
  it.each(rows)("%s: %s → %s", async (language, raw, title) => {
    const group = await search(language, raw);
    expect((await titlesOf(group))[0]).toBe(title);
    expect(group).toMatchObject({ missing: [], isForSuggestion: false, matched: "all" });
  });
});

describe("parts of compounds", () => {
  it("find pages that have them only inside a longer word", async () => {
    expect(await titlesOf(await search("de", "Kreis"))).toEqual(
      expect.arrayContaining(["Arbeitskreis Sprache und Schule", "Arbeitskreis Soziales und Gesundheit"]),
    );
  });

  it("come after pages that carry the word itself", async () => {
    const titles = await titlesOf(await search("de", "Schule"));
    expect(titles.indexOf("Arbeitskreis Sprache und Schule")).toBeLessThan(
      titles.indexOf("Volkshochschule Musterstadt"),
    );
  });
});

describe("a mistyped word", () => {
  const rows: [language: string, raw: string, suggestion: string, first: string][] = [
    ["de", "Integratonskurse", "Integrationskurse", "Volkshochschule Musterstadt"],
    ["de", "Auslenderbehörde", "Ausländerbehörde", "Fachgebiet Ausländerwesen"],
    ["de", "Bierat", "Beirat", "Integrationsbeirat"],
    ["uk", "шклоа", "школа", "Школа"],
    ["ru", "бесплотная", "бесплатная", "Курсы"],
    ["ar", "المدرصة", "المدرسة", "المدرسة"],
    ["fa", "مدرصه", "مدرسه", "مدرسه"],
  ];
  it.each(rows)("%s: %s is searched as %s, and said so", async (language, raw, suggestion, first) => {
    const group = await search(language, raw);
    expect(group).toMatchObject({ query: raw, suggestion, isForSuggestion: true });
    expect((await titlesOf(group))[0]).toBe(first);
  });

  it("beside a right one is offered, not replaced", async () => {
    const group = await search("de", "Kurs Auslenderbehörde");
    expect(group).toMatchObject({
      missing: ["Auslenderbehörde"],
      suggestion: "Kurs Ausländerbehörde",
      isForSuggestion: false,
    });
    expect((await titlesOf(group))[0]).toBe("Volkshochschule Musterstadt");
  });

  it("that is like nothing stays without a suggestion", async () => {
    expect(await search("de", "Xqwertz")).toMatchObject({ hits: [], suggestion: undefined });
  });

  it("is not seen in a beginning that a reader is still typing", async () => {
    expect((await search("de", "Auslä")).suggestion).toBeUndefined();
  });
});

describe("the group in German", () => {
  const both = (language: string, raw: string, kind?: string) =>
    runSearch({ own: open(language), german: open("de") }, raw, kind);

  it("starts when it is asked for, and is searched with German rules", async () => {
    const order: string[] = [];
    const watched = (language: string): LanguageSearch => {
      const { engine } = open(language);
      return {
        language,
        engine: {
          ...engine,
          search: (...asked) => {
            order.push(language);
            return engine.search(...asked);
          },
        },
      };
    };
    const run = runSearch({ own: watched("uk"), german: watched("de") }, "Häuser");
    expect((await run.own).hits).toEqual([]);
    expect((await titlesOf(await run.german()))[0]).toBe("Arbeitskreis Soziales und Gesundheit");
    expect(order.indexOf("de")).toBeGreaterThan(order.lastIndexOf("uk"));
  });

  it("is not there where German is the reader's own", async () => {
    expect(await runSearch({ own: open("de") }, "Schule").german()).toBeUndefined();
  });

  it("is empty for words in another script", async () => {
    expect((await both("uk", "школа").german())?.hits).toEqual([]);
  });

  describe("takes a word of fewer than four letters for a name or for nothing, and one that only begins alike for nothing", () => {
    const rows: [raw: string, first: string | undefined, missing: string[]][] = [
      ["auf", undefined, ["auf"]],
      ["für my child", undefined, ["für", "my", "child"]],
      ["Sit", undefined, ["Sit"]],
      ["Mahner", undefined, ["Mahner"]],
      ["vhs", "Volkshochschule Musterstadt", []],
      ["vhs for my child", "Volkshochschule Musterstadt", ["for", "my", "child"]],
    ];
    it.each(rows)("%s → %s", async (raw, first, missing) => {
      const group = await both("uk", raw).german();
      expect((await titlesOf(group))[0]).toBe(first);
      expect(group?.missing).toEqual(missing);
    });

    it("but not for readers of Simple German", async () => {
      expect((await titlesOf(await both("de-simple", "Sit").german()))[0]).toMatch(/^Sitzung/);
    });
  });

  it("corrects by German words", async () => {
    expect(await both("uk", "Auslenderbehörde").german()).toMatchObject({ suggestion: "Ausländerbehörde" });
  });

  it("fails alone", async () => {
    const broken: LanguageSearch = {
      language: "de",
      engine: createEngine({
        loadFactory: async () => parts.factory,
        transport: () => Promise.reject(new Error("not saved")),
        language: "de",
      }),
    };
    const run = runSearch({ own: open("uk"), german: broken }, "Jobcenter");
    expect(await titlesOf(await run.own)).toEqual(["Jobcenter"]);
    await expect(run.german()).rejects.toThrow("not saved");
  });
});

describe("a page that stands only in German", () => {
  it.each(["рада", "Integrationsbeirat", "Beirat"])("is found by %s and says so", async (raw) => {
    const [hit] = (await search("uk", raw)).hits;
    expect(await hit?.load()).toMatchObject({
      title: "Рада з інтеграції",
      writtenIn: "de",
      url: "/uk/rada/",
    });
  });
});
