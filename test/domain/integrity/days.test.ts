import { describe, expect, it } from "vitest";
import { checkDays } from "../../../src/domain/integrity/days.ts";
import { toTranslationFile } from "../../../src/domain/translations/translations.ts";
import {
  aBody,
  aFact,
  anEvent,
  aProse,
  aPublication,
  aRelation,
  aSite,
  aSource,
  aStated,
  aTerm,
  aTopic,
  type FactsWish,
  someFacts,
  sourceId,
  theNetwork,
} from "../../builders.ts";

const today = "2026-11-26";
const wrong = "2062-11-25";
const body = (wish: Parameters<typeof aBody>[1]) => ({ bodies: [theNetwork(), aBody("a", wish)] });
const phone = { kind: "phone" as const, value: "01234 5", sources: [sourceId] };
const reviewed = { by: "Büro", on: wrong };

const places: readonly [string, FactsWish, string][] = [
  ["a contact", body({ contacts: [{ ...phone, checked: wrong }] }), "checked"],
  ["a confirmation", body({ contacts: [{ ...phone, confirmed: { date: wrong, role: "Amt" } }] }), "date"],
  ["a statement", body({ facts: [aFact("b", { asOf: wrong })] }), "asOf"],
  [
    "a relation",
    body({ relations: [aRelation("a", "memberOf", "netzwerk", { checked: wrong })] }),
    "checked",
  ],
  [
    "a publication",
    { publications: [aPublication("p", { facts: [aFact("b", { checked: wrong })] })] },
    "checked",
  ],
  ["an event", { timeline: [anEvent("e", "2020", { checked: wrong })] }, "checked"],
  ["a term", { glossary: [aTerm("t", "T", { asOf: wrong })] }, "asOf"],
  ["a question", { topics: [aTopic("t", { checked: wrong })] }, "checked"],
  ["a text", { prose: [aProse("p", { head: { title: "P", inFooter: false, asOf: wrong } })] }, "asOf"],
  ["a source read", { sources: [aSource({ checked: wrong })] }, "checked"],
  ["a source", { sources: [aSource({ date: wrong })] }, "date"],
  ["the site", { site: aSite({ edition: wrong }) }, "edition"],
  [
    "an offer",
    {
      site: aSite({
        accessibility: {
          signLanguage: "fehlt",
          easyLanguage: { url: "https://stadt.example.org/", date: wrong, reviewers: "Gruppe" },
        },
      }),
    },
    "date",
  ],
  [
    "a translation",
    {
      translations: [
        toTranslationFile(
          aStated(
            { blocks: { "summary.text": { of: "a", text: "b", reviewed } }, aliases: [] },
            "_data/translations/en/network.yaml",
          ),
        ),
      ],
    },
    "on",
  ],
  ["an interface word", { wordsFiles: [aStated({ words: { a: { text: "b", of: "a", reviewed } } })] }, "on"],
];

describe("checkDays", () => {
  it.each(places)("refuses a day to come of %s", (_, wish, field) => {
    const facts = someFacts(wish);
    expect(checkDays(facts, today)).toMatchObject([
      {
        message: `Das Feld „${field}“ enthält „${wrong}“. Das liegt in der Zukunft.`,
        remedy: "Meinten Sie „2026-11-25“?",
      },
    ]);
    expect(checkDays(facts, wrong)).toEqual([]);
    expect(checkDays(facts)).toEqual([]);
  });

  it.each([
    ["today", "2026-11-26"],
    ["tomorrow, which has begun east of here", "2026-11-27"],
    ["this month", "2026-11"],
    ["this year", "2026"],
  ])("lets pass %s", (_, asOf) => {
    expect(checkDays(someFacts(body({ facts: [aFact("b", { asOf })] })), today)).toEqual([]);
  });

  it.each([
    ["2026-12-05", "Heute ist der 2026-11-26; bitte eintragen, wann es war."],
    ["2027", "Meinten Sie „2026“?"],
    ["2028-02-29", "Heute ist der 2026-11-26; bitte eintragen, wann es war."],
    ["2027-12-01", "Heute ist der 2026-11-26; bitte eintragen, wann es war."],
  ])("says of %s: %s", (asOf, remedy) => {
    const [found] = checkDays(someFacts(body({ facts: [aFact("b", { asOf })] })), today);
    expect(found?.remedy).toBe(remedy);
  });

  it("lets plans have dates to come", () => {
    const facts = someFacts({
      ...body({ validTo: "2031", facts: [aFact("b", { expires: "2030-01-01" })] }),
      timeline: [anEvent("e", "2030-01")],
    });
    expect(checkDays(facts, today)).toEqual([]);
  });

  it("names the place of the date", () => {
    const asked: unknown[] = [];
    const facts = someFacts(body({ contacts: [{ ...phone, confirmed: { date: wrong, role: "Amt" } }] }));
    const bodies = facts.bodies.map((file) => ({
      ...file,
      locate: (path: readonly PropertyKey[]) => {
        asked.push(path);
        return { line: 7, column: 3 };
      },
    }));
    expect(checkDays({ ...facts, bodies }, today)).toMatchObject([{ line: 7, column: 3 }]);
    expect(asked).toEqual([["contacts", 0, "confirmed", "date"]]);
  });
});
