import { describe, expect, it } from "vitest";
import { checkWords } from "../../src/domain/words.ts";
import { aStated } from "../builders.ts";

const aWordsFile = (tag: string, words: Record<string, string>) =>
  aStated(
    { words: Object.fromEntries(Object.entries(words).map(([key, text]) => [key, { text }])) },
    `_data/i18n/${tag}.yaml`,
  );

describe("checkWords", () => {
  it("gives the words of each language", () => {
    const { byLocale, errors } = checkWords([
      aWordsFile("de", { a: "Ja", b: "Nein" }),
      aWordsFile("en", { a: "Yes" }),
    ]);
    expect(errors).toEqual([]);
    expect([...byLocale]).toEqual([
      [
        "de",
        new Map([
          ["a", "Ja"],
          ["b", "Nein"],
        ]),
      ],
      ["en", new Map([["a", "Yes"]])],
    ]);
  });

  it("takes the words of the software where a site states none, and the site's where it does", () => {
    const software = [aWordsFile("de", { a: "Ja", b: "Nein" }), aWordsFile("en", { a: "Yes" })];
    const { byLocale, errors } = checkWords([aWordsFile("de", { a: "Jawohl" })], software);
    expect(errors).toEqual([]);
    expect(byLocale.get("de")).toEqual(
      new Map([
        ["a", "Jawohl"],
        ["b", "Nein"],
      ]),
    );
    expect(byLocale.get("en")).toEqual(new Map([["a", "Yes"]]));
  });

  it.each([
    ["no German text", "de", { a: "" }, "Das Wort „a“ hat keinen deutschen Text.", "Bitte „text“ ausfüllen."],
    ["an unknown language", "dk", { a: "Ja" }, "Die Sprache „dk“ ist nicht bekannt.", "Meinten Sie „da“?"],
    [
      "an unknown word",
      "en",
      { ab: "Yes" },
      "Das Wort „ab“ gibt es in der deutschen Datei nicht.",
      "Möglich ist: „a“.",
    ],
    [
      "a name every object has",
      "en",
      { valueOf: "x" },
      "Das Wort „valueOf“ gibt es in der deutschen Datei nicht.",
      "Möglich ist: „a“.",
    ],
  ])("refuses %s", (_, tag, words, message, remedy) => {
    const { errors } = checkWords([aWordsFile("de", { a: "Ja" }), aWordsFile(tag, words)]);
    expect(errors).toMatchObject([{ file: `_data/i18n/${tag}.yaml`, message, remedy }]);
  });
});
