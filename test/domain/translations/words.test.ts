import { describe, expect, it } from "vitest";
import { checkWords } from "../../../src/domain/translations/words.ts";
import { aStated } from "../../builders.ts";

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

  const translated = (words: Record<string, { of?: string; text: string }>) =>
    aStated({ words }, "_data/i18n/pl.yaml");
  const german = aWordsFile("de", { a: "Ja", b: "Nein", "nav.skip": "Weiter" });
  it.each([
    ["a word of an earlier edition", { old: { of: "Früher", text: "" } }, [], ["Das Wort „old“ braucht"]],
    [
      "several",
      { old: { of: "Früher", text: "x" }, older: { of: "Noch früher", text: "" }, a: { of: "Ja", text: "" } },
      [],
      ["Das Wort „old“ braucht diese Ausgabe der Software nicht mehr, ebenso 1 weitere in dieser Datei."],
    ],
    [
      "a word whose German another one has now",
      { "path.mayMediate": { of: "Ja", text: "" } },
      [],
      ["Das Wort „path.mayMediate“ braucht"],
    ],
    ["a slip in a key", { nav_skip: { of: "Weiter", text: "Tak" } }, ["Das Wort „nav_skip“ gibt es"], []],
    ["a word that says of nothing it was made from", { aa: { text: "Tak" } }, ["Das Wort „aa“ gibt es"], []],
  ])("tells of what a site translated before an update: %s", (_, words, errors, hints) => {
    const found = checkWords([translated(words)], [german]);
    expect(found.errors.map(({ message }) => message)).toEqual(
      errors.map((text) => expect.stringContaining(text)),
    );
    expect(found.hints.map(({ message }) => message)).toEqual(
      hints.map((text) => expect.stringContaining(text)),
    );
    // In its own site the software has no words left over.
    expect(checkWords([german, translated(words)]).hints).toEqual([]);
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
