import { describe, expect, it } from "vitest";
import { checkAliases } from "../../../src/domain/integrity/aliases.ts";
import { toTranslationFile } from "../../../src/domain/translations/translations.ts";
import { aBody, anEvent, aProse, aPublication, aStated, aTerm, aTopic, someFacts } from "../../builders.ts";

function problemsOf(path: string, aliases: readonly string[], unread: readonly string[] = []): string[] {
  const file = toTranslationFile(aStated({ blocks: {}, aliases }, `_data/translations/uk/${path}`));
  const facts = someFacts({
    topics: [aTopic("frage")],
    glossary: [aTerm("wort", "Wort")],
    publications: [aPublication("bericht")],
    timeline: [anEvent("2020", "2020")],
    prose: [aProse("start")],
    translations: [file],
    unread: new Set(unread),
  });
  return checkAliases(facts).map(({ message }) => message);
}

const misplaced = "Suchwörter gibt es hier nicht.";

it("German search words of a question repeat none of its everyday words", () => {
  const topics = [aTopic("frage", { words: ["Visum"], aliases: ["Pass", "visum"] })];
  expect(checkAliases(someFacts({ topics })).map(({ message }) => message)).toEqual([
    expect.stringContaining("„visum“ steht zweimal"),
  ]);
});

it.each([
  ["different", { aliases: ["Beirat"], searchWords: ["Rat"] }, []],
  [
    "a name as well",
    { aliases: ["Beirat"], searchWords: ["beirat"] },
    [expect.stringContaining("„beirat“ steht zweimal")],
  ],
  ["equal", { searchWords: ["Rat", "rat"] }, [expect.stringContaining("„rat“ steht zweimal")]],
])("German search words that are %s", (_, wish, expected) => {
  expect(checkAliases(someFacts({ bodies: [aBody("x", wish)] })).map(({ message }) => message)).toEqual(
    expected,
  );
  expect(checkAliases(someFacts({ glossary: [aTerm("x", "X", wish)] }))).toHaveLength(expected.length);
  expect(checkAliases(someFacts({ publications: [aPublication("x", wish)] }))).toHaveLength(expected.length);
});

describe("search words of a language", () => {
  it.each([
    ["a body", "network.yaml", [], []],
    ["a question", "topics/frage.yaml", [], []],
    ["a word explained", "glossary/wort.yaml", [], []],
    ["a publication", "publications/bericht.yaml", [], []],
    ["an event", "timeline/2020.yaml", [], [misplaced]],
    ["a text", "content/start.yaml", [], [misplaced]],
    ["the site", "site.yaml", [], [misplaced]],
    ["a file nobody could read", "topics/kaputt.yaml", ["kaputt"], []],
    ["a file that is not there", "topics/weg.yaml", [], []],
  ])("at %s", (_, path, unread, expected) => expect(problemsOf(path, ["слово"], unread)).toEqual(expected));

  it.each([
    ["different", ["віза", "візи"], []],
    ["equal", ["віза", "посвідка", "віза"], [expect.stringContaining("„віза“ steht zweimal")]],
    ["equal but for capitals", ["Віза", "віза"], [expect.stringContaining("„віза“ steht zweimal")]],
  ])("that are %s", (_, aliases, expected) =>
    expect(problemsOf("topics/frage.yaml", aliases)).toEqual(expected),
  );
});
