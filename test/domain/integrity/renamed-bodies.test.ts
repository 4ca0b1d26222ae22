import { describe, expect, it } from "vitest";
import { findOldNames, findRenamedBodies } from "../../../src/domain/integrity/renamed-bodies.ts";
import { toNames } from "../../../src/domain/simple-german/kept-names.ts";
import { toTranslationFile } from "../../../src/domain/translations/translations.ts";
import { aBlock, aBody, aFact, aProse, aStated, someFacts, theNetwork, theRoot } from "../../builders.ts";

const file = "_data/departments/amt.yaml";
const explain = (tag: string, of: string, text = "x") =>
  toTranslationFile(
    aStated(
      { blocks: { explanation: { of, text: "welfare" }, "summary.text": { of: "x", text } }, aliases: [] },
      `_data/translations/${tag}/departments/amt.yaml`,
    ),
  );

interface Wish {
  readonly name?: string;
  readonly aliases?: readonly string[];
  readonly of?: string;
  readonly fact?: string;
  readonly markdown?: string;
  readonly translated?: string;
}

const factsWith = ({
  name = "Amt für Teilhabe",
  aliases = [],
  of = "Sozialamt",
  fact = "x",
  markdown = "x\n",
  translated = "x",
}: Wish) =>
  someFacts({
    bodies: [
      theNetwork(),
      theRoot(),
      aBody("amt", { file, name, aliases: [...aliases], facts: [aFact("f", { text: aBlock(fact) })] }),
    ],
    prose: [aProse("start", { markdown, firstLine: 5 })],
    translations: [explain("en", of, translated), explain("uk", of)],
  });
const remedy =
  "Bitte dort den neuen Namen schreiben; soll der alte stehen bleiben, weil Menschen ihn noch kennen, bitte hier unter „aliases“ ergänzen.";
const told = (wish: Wish) =>
  findOldNames(factsWith(wish)).errors.map((error) => `${error.file} ${error.message} ${error.remedy}`);

describe("a body with a new name", () => {
  it("is known by the name its translations explain", () => {
    expect(findRenamedBodies(factsWith({})).map(({ former }) => former)).toEqual(["Sozialamt"]);
    expect(findRenamedBodies(factsWith({ name: "Sozialamt" }))).toEqual([]);
  });

  it.each<[string, Wish, string]>([
    ["in a fact", { fact: "Das Sozialamt hilft." }, `1-mal da: ${file}:1:1.`],
    ["in another case", { fact: "Wegen des Sozialamts." }, `1-mal da: ${file}:1:1.`],
    ["in a longer text", { markdown: "\nText.\n\nIm Sozialamt.\n" }, "1-mal da: content/de/start.md:8:4."],
    [
      "in a translation",
      { translated: "The Sozialamt and the Sozialamt." },
      "2-mal da: _data/translations/en/departments/amt.yaml:1:1 und 1 weitere in „en“.",
    ],
    [
      "everywhere",
      { fact: "Sozialamt.", markdown: "Sozialamt.\n", translated: "Sozialamt." },
      `3-mal da: ${file}:1:1, content/de/start.md:5:1, _data/translations/en/departments/amt.yaml:1:1.`,
    ],
  ])("is told once, with all places of the old one: %s", (_, wish, places) => {
    expect(told(wish)).toEqual([
      `${file} „Sozialamt“ heißt jetzt „Amt für Teilhabe“; der alte Name steht noch ${places} ${remedy}`,
    ]);
  });

  it.each<[string, Wish]>([
    ["nowhere any more", {}],
    ["as part of another word", { fact: "Die Sozialamtsleitung." }],
    ["as a name it is also known by", { fact: "Das Sozialamt.", aliases: ["Sozialamt"] }],
  ])("is no mistake where the old one stands %s", (_, wish) => {
    expect(told(wish)).toEqual([]);
  });

  it("is a hint where the body is still known by the old one", () => {
    expect(findOldNames(factsWith({ fact: "Das Sozialamt.", aliases: ["Sozialamt"] })).hints).toHaveLength(1);
  });

  it("breaks no rule of simple German by the old one", () => {
    expect(toNames(factsWith({})).hide("Das Sozialamt.", "X").plain).toBe("Das X.");
  });
});
