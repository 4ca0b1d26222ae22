import { describe, expect, it } from "vitest";
import { checkLinkNames } from "../../../src/domain/integrity/link-names.ts";
import { toTranslationFile } from "../../../src/domain/translations/translations.ts";
import { aBlock, aBody, aProse, aRelation, aStated, someFacts, theNetwork, theRoot } from "../../builders.ts";

const amt = (sentence: string) =>
  aBody("sozialamt", {
    name: "Sozialamt Beispielhausen",
    aliases: ["Amt für Hilfen"],
    relations: [aRelation("sozialamt", "memberOf", "beirat", { sentence: aBlock(sentence) })],
  });
const others = [
  theNetwork(),
  theRoot(),
  aBody("beirat", { name: "Integrationsbeirat" }),
  aBody("haus", { name: "Bürgerhaus Mitte", shortName: "BHM", file: "_data/haus.yaml" }),
  aBody("kreise", { name: "Arbeitskreise" }),
  aBody("kreis-land", { name: "Arbeitskreis „Land“" }),
];
const translate = (text: string, path = "en/institution/sozialamt.yaml") =>
  toTranslationFile(aStated({ blocks: { x: { of: "x", text } }, aliases: [] }, `_data/translations/${path}`));
const explain = toTranslationFile(
  aStated(
    { blocks: { explanation: { of: "Bürgerhaus Mitte", text: "Community centre" } }, aliases: [] },
    "_data/translations/en/haus.yaml",
  ),
);
const toldOf = (
  sentence: string,
  links: readonly (readonly [words: string, target: string])[] = [],
  translated = "",
) =>
  checkLinkNames(
    someFacts({
      bodies: [...others, amt(sentence)],
      prose: [
        aProse("start", { links: links.map(([words, target]) => ({ words, target, line: 3, column: 7 })) }),
      ],
      translations: [explain, ...(translated === "" ? [] : [translate(translated)])],
    }),
  ).map(({ file, line, message, remedy }) => `${file}:${line} ${message} ${remedy}`);

const right = "Das [Sozialamt](sozialamt) ist im [Beirat](beirat).";

describe("the words of a link", () => {
  it.each<[what: string, words: string, target: string, named: string, meant: string]>([
    ["the whole name", "Bürgerhaus Mitte", "sozialamt", "Bürgerhaus Mitte", "haus"],
    ["its first word", "Bürgerhaus", "sozialamt", "Bürgerhaus Mitte", "haus"],
    ["its short form", "BHM", "sozialamt", "Bürgerhaus Mitte", "haus"],
    ["a case of it", "des Bürgerhauses", "sozialamt", "Bürgerhaus Mitte", "haus"],
    ["a name cut by a hyphen", "Integrations-Beirat", "sozialamt", "Integrationsbeirat", "beirat"],
    ["the plural, where the target is one", "Sozialamt", "kreise", "Sozialamt Beispielhausen", "sozialamt"],
  ])("name another body: %s", (_, words, target, named, meant) => {
    const own = target === "sozialamt" ? "Sozialamt Beispielhausen" : "Arbeitskreise";
    const told = `Der Link „${words}“ nennt „${named}“, führt aber zu „${own}“. Bitte „[…](${meant})“ schreiben, oder in die eckigen Klammern den Namen, zu dem er führt.`;
    expect(toldOf(`Das [${words}](${target}) hilft.`)).toEqual([
      `_data/institution/sozialamt.yaml:1 ${told}`,
    ]);
    expect(toldOf(right, [[words, target]])).toEqual([`content/de/start.md:3 ${told}`]);
    expect(toldOf(right, [], `The [${words}](${target}) helps.`)).toEqual([
      `_data/translations/en/institution/sozialamt.yaml:1 ${told}`,
    ]);
  });

  it("name another body by what its name means in the language", () => {
    expect(toldOf(right, [], "The [Community centre](sozialamt) helps.")).toHaveLength(1);
    expect(toldOf(right, [], "The [Community centre](haus) helps.")).toEqual([]);
  });

  it.each<[words: string, target: string]>([
    ["Sozialamt", "sozialamt"],
    ["Beirat", "beirat"],
    ["Amt für Hilfen", "sozialamt"],
    ["das Amt", "sozialamt"],
    ["Sozialamt im Bürgerhaus Mitte", "sozialamt"],
    ["landesweiten Arbeitskreis", "kreis-land"],
    ["Arbeitskreise", "kreise"],
    ["hier", "haus"],
    ["Bürgerhaus", "https://stadt.example.org/"],
  ])("are right: [%s](%s)", (words, target) => {
    expect(toldOf(right, [[words, target]])).toEqual([]);
  });
});
