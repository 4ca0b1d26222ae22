import { expect, it } from "vitest";
import { findIdleEntries } from "../../../src/domain/integrity/idle-entries.ts";
import type { Contact } from "../../../src/domain/schema/fields/contact.ts";
import { aBody, aPublication, aTerm, someFacts, sourceId } from "../../builders.ts";

const hintsOf = (facts: Parameters<typeof someFacts>[0]) =>
  findIdleEntries(someFacts(facts)).map(({ message }) => message);

it("names other names and search words that are the very name of their thing", () => {
  expect(
    hintsOf({
      bodies: [
        aBody("a", {
          name: "Amt für Bau",
          shortName: "Bauamt",
          aliases: ["amt  für bau", "Bau"],
          searchWords: ["AMT FÜR BAU", "Bauamt"],
        }),
      ],
      publications: [aPublication("p", { title: "Bericht", aliases: ["Bericht"] })],
      glossary: [aTerm("t", "Duldung", { aliases: ["duldung"] })],
    }),
  ).toEqual([
    "„amt  für bau“ ist schon der Name selbst.",
    "„AMT FÜR BAU“ ist schon der Name selbst.",
    "„Bericht“ ist schon der Name selbst.",
    "„duldung“ ist schon der Name selbst.",
  ]);
});

it.each([
  ["unbekannt", true],
  ["Nicht bekannt.", true],
  ["siehe oben", true],
  ["s. o.", true],
  ["wie oben", true],
  ["dito", true],
  ["–", true],
  ["Am Oberen Tor 1, 01234 Musterstadt", false],
  ["Obertor", false],
  ["Siehe-Oben-Straße 3", false],
])("address „%s“ says nothing: %s", (value, expected) => {
  const contacts: Contact[] = [{ kind: "address", value, sources: [sourceId] }];
  expect(hintsOf({ bodies: [aBody("a", { contacts })] })).toEqual(
    expected ? [`„${value}“ ist keine Anschrift.`] : [],
  );
});

it("a term with the name of a body is named with its file", () => {
  const bodies = [aBody("a", { name: "Jobcenter", shortName: "JC" })];
  // Bodies are listed by their names; a short name may well be explained as a word.
  expect(hintsOf({ bodies, glossary: [aTerm("t", "JC")] })).toEqual([]);
  expect(hintsOf({ bodies, glossary: [aTerm("t", "jobcenter"), aTerm("u", "Jobcenter Nord")] })).toEqual([
    "„jobcenter“ heißt auch die Stelle in _data/institution/a.yaml; im Register stehen beide untereinander.",
  ]);
});
