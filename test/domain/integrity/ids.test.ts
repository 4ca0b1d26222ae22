import { describe, expect, it } from "vitest";
import { checkIds } from "../../../src/domain/integrity/ids.ts";
import {
  aBody,
  aFact,
  anEvent,
  aPublication,
  aSource,
  aStated,
  aTerm,
  aTopic,
  someFacts,
  theNetwork,
  theRoot,
} from "../../builders.ts";

const two = [theNetwork(), theRoot()];

describe("checkIds", () => {
  it.each([
    ["ordinary facts", someFacts()],
    [
      "a body named like its room",
      someFacts({ bodies: [...two, aBody("arbeitskreise", { kind: "working-group" })] }),
    ],
    ["one id for a body and a word", someFacts({ glossary: [aTerm("rathaus", "Rathaus")] })],
    [
      "one fact id in two files",
      someFacts({ bodies: [aBody("a", { facts: [aFact("x")] }), aBody("b", { facts: [aFact("x")] })] }),
    ],
    [
      "the single files, whatever their id",
      someFacts({ bodies: [aBody("rat", { kind: "board", file: "_data/advisory-board.yaml" })] }),
    ],
  ])("accepts %s", (_, facts) => {
    expect(checkIds(facts)).toEqual([]);
  });

  it.each([
    [
      "the same id twice",
      [aBody("amt"), aBody("amt", { file: "_data/b/amt.yaml", name: "B" })],
      "gibt es schon in _data/institution/amt.yaml",
    ],
    ["hyphens elsewhere", [aBody("amt-eins"), aBody("amteins")], "nur anders geschrieben als „amt-eins“"],
    ["umlauts spelt otherwise", [aBody("auslaenderamt"), aBody("auslanderamt")], "nur anders geschrieben"],
    [
      "an id that is no file name",
      [aBody("amt", { file: "_data/departments/haus.yaml" })],
      "passt nicht zum Dateinamen „haus.yaml“",
    ],
    ["the word of a page", [aBody("suche")], "gehört schon einer Seite"],
    ["the word of another room", [aBody("arbeitskreise")], "gehört schon einer Seite"],
    ["a fact twice", [aBody("a", { facts: [aFact("x"), aFact("x")] })], "„x“ steht zweimal"],
  ])("refuses %s", (_, bodies, words) => {
    const found = checkIds(someFacts({ bodies }));
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toContain(words);
    expect(found[0]?.remedy).not.toBe("");
  });

  it.each([
    ["publications and bodies", { publications: [aPublication("rathaus")] }],
    ["events", { timeline: [anEvent("ab", "2020"), anEvent("a-b", "2021")] }],
    ["words", { glossary: [aTerm("ab", "A"), aTerm("a-b", "B")] }],
    ["questions", { topics: [aTopic("ab"), aTopic("a-b")] }],
    ["sources", { sources: [aSource(), aSource()] }],
  ])("refuses two of the same id among %s", (_, wish) => {
    expect(checkIds(someFacts(wish))).toHaveLength(1);
  });

  it("compares the file name of everything that has a file of its own", () => {
    const facts = { ...someFacts(), timeline: [aStated(anEvent("a", "2020"), "_data/timeline/b.yaml")] };
    expect(checkIds(facts)[0]?.remedy).toContain("„id: b“");
  });
});
