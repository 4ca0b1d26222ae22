import { describe, expect, it } from "vitest";
import { createPageNames } from "../../../../src/browser/search/match/page-names.ts";
import type { NamedPage } from "../../../../src/views/search/search-contents.ts";

const pages: readonly NamedPage[] = [
  ["beirat", "board", "Integrationsbeirat", "Beirat", "Integrations-Beirat"],
  ["arbeit", "department", "Fachbereich Arbeit", "Jobcenter", "Arbeit"],
  ["gruppe", "working-group", "Arbeitskreis „Arbeit und Beruf“", "Arbeit und Beruf"],
  ["gruppen", "working-group", "Arbeitskreise", "Arbeitskreis"],
  ["gremien", "page", "Beiräte"],
  ["kontakt", "topic", "Wie erreiche ich jemanden?", "Telefon", "Kontakt", "opening hours"],
  ["suche", "topic", "Wer hilft mir, Arbeit zu finden?", "Arbeit", "Jobcenter", "Ausbildung"],
  ["thilik", "page", "ThILIK"],
  ["amt", "department", "Landratsamt Schmalkalden-Meiningen", "Landratsamt"],
  ["schule", "institution", "Volkshochschule Schmalkalden-Meiningen", "VHS"],
];

function order(query: string): string[] {
  const found = createPageNames(pages, "de").find(query.split(" "));
  return found.toSorted((a, b) => b.weight - a.weight).map(({ id }) => id);
}

describe("the page that a query names comes first", () => {
  const rows: [query: string, ids: string[]][] = [
    ["Integrationsbeirat Kontakt", ["beirat", "kontakt"]],
    ["Telefon Beirat", ["beirat", "gremien", "kontakt"]],
    ["Mitglieder des Integrationsbeirats", ["beirat"]],
    ["Integrations Beirat", ["beirat"]],
    ["integrations-beirat", ["beirat"]],
    ["IntegrationsBeirat", ["beirat"]],
    ["Fachbereich Arbeit Telefon", ["arbeit", "kontakt"]],
    ["Arbeit und Beruf", ["gruppe"]],
    ["Arbeitskreis Arbeit und Beruf Ort", ["gruppe"]],
    ["Arbeit Beruf Telefon", ["gruppe", "kontakt"]],
    ["Volkshochschule Telefon", ["schule", "kontakt"]],
    ["VOLKS-HOCHSCHULE Telefon", ["schule", "kontakt"]],
    ["Arbeitskreis", ["gruppen", "gruppe"]],
    ["Jobcenter opening hours", ["arbeit", "suche", "kontakt"]],
    ["Jobcenter Ausbildung", ["suche", "arbeit"]],
    ["Beirat", ["beirat", "gremien"]],
    ["Beiräte", ["gremien", "beirat"]],
    ["thilik", ["thilik"]],
    ["THILIK", ["thilik"]],
    ["Landratsamt Schmalkalden-Meiningen", ["amt"]],
    ["Meiningen", ["amt", "schule"]],
    ["Xqwertz", []],
    ["für", []],
  ];
  it.each(rows)("%s: %j", (query, ids) => expect(order(query)).toEqual(ids));
});

describe("words of names", () => {
  const names = createPageNames(pages, "de");
  it.each([
    ["vhs", true],
    ["Landratsamt", true],
    ["Schmalkalden-Meiningen", false],
    ["Xqwertz", false],
  ])("%s is the whole of a name: %s", (word, isName) => expect(names.isName(word)).toBe(isName));

  it.each([
    ["Volkshochschule Telefon", "Volkshochschule", true],
    ["Volkshochschule Telefon", "Telefon", false],
    ["Kontakt Ausbildung", "Ausbildung", false],
  ])("of %s, %s has a part in the name of a thing: %s", (query, word, isPart) =>
    expect(names.isPartOfThing(query.split(" "), word)).toBe(isPart),
  );
});
