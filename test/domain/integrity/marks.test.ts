import { describe, expect, it } from "vitest";
import { checkMarks } from "../../../src/domain/integrity/marks.ts";
import { factSchema } from "../../../src/domain/schema/fact-schema.ts";
import { toTranslationFile } from "../../../src/domain/translations/translations.ts";
import { aBody, aRelation, aStated, type FactsWish, someFacts, theNetwork, theRoot } from "../../builders.ts";

const two = [theNetwork(), theRoot()];
const aMarked = (text: string) => factSchema.parse({ id: "x", text, sources: ["netzseite"] });
const translate = (path: string, text: string) =>
  toTranslationFile(
    aStated({ blocks: { x: { of: "x", text } }, aliases: [] }, `_data/translations/uk/${path}`),
  );

describe("marks in facts", () => {
  it.each<[string, FactsWish]>([
    ["ordinary facts", {}],
    [
      "a sentence with links",
      { bodies: [...two, aBody("a", { relations: [aRelation("a", "partOf", "rathaus")] })] },
    ],
    ["a translated sentence", { translations: [translate("network.yaml", "[А](a)")] }],
    // Translated prose is judged as Markdown, elsewhere.
    ["translated prose", { translations: [translate("content/start.yaml", "**А**")] }],
  ])("are none in %s", (_, wish) => {
    expect(checkMarks(someFacts(wish))).toEqual([]);
  });

  it.each<[string, FactsWish, RegExp]>([
    ["a fact", { bodies: [...two, aBody("a", { facts: [aMarked("**Wer**")] })] }, /Sternchen/],
    ["a fact with a link", { bodies: [...two, aBody("a", { facts: [aMarked("[A](a)")] })] }, /Link auf „A“/],
    ["a name", { bodies: [...two, aBody("a", { name: "A &amp; B" })] }, /„&amp;“/],
    ["a translation", { translations: [translate("network.yaml", "**А**")] }, /Sternchen/],
  ])("are told in %s", (_, wish, message) => {
    expect(checkMarks(someFacts(wish)).map((error) => error.message)).toEqual([
      expect.stringMatching(message),
    ]);
  });
});
