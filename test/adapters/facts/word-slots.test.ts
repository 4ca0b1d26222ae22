import { describe, expect, it } from "vitest";
import { checkSlots, toSlots } from "../../../src/adapters/facts/word-slots.ts";
import { aStated } from "../../builders.ts";

const aWordsFile = (tag: string, text: string, of?: string) =>
  aStated({ words: { seiten: { text, of } } }, `_data/i18n/${tag}.yaml`);

const told = (errors: ReturnType<typeof checkSlots>) =>
  errors.map(({ file, message, remedy }) => `${file.slice("_data/i18n/".length)} ${message} ${remedy}`);

const plural = "{count, plural, one {# Seite von {name}} other {# Seiten von {name}}}";

describe("toSlots", () => {
  it.each([
    ["Seiten", []],
    ["Seite {page} von {count}", ["page", "count"]],
    [plural, ["count", "name"]],
    [
      "{kind, select, a {A {b}} other {{c, number}}} {d, date, short} {e, time}",
      ["kind", "b", "c", "d", "e"],
    ],
    ["'{'wörtlich'}' <b>{x}</b>", ["x"]],
    ["{constructor} {__proto__}", ["constructor", "__proto__"]],
  ])("finds in %j %j", (text, slots) => {
    expect([...(toSlots(text) ?? [])]).toEqual(slots);
  });

  it("finds none in what is no message", () => {
    expect(toSlots("{count, plural, one {x}}")).toBeUndefined();
  });
});

describe("checkSlots", () => {
  it.each([
    ["the same in another order", "{b} {a}", "{a} {b}"],
    ["a plural where German has a number", "{count} Seiten", "{count, plural, other {#}}"],
    ["a word still to be written", "{page}", ""],
    ["what cannot be read at all, since that is told already", "{page}", "{page"],
  ])("accepts %s", (_, german, text) => {
    expect(checkSlots([aWordsFile("de", german), aWordsFile("en", text, german)], [])).toEqual([]);
  });

  it.each([
    [
      "a slot with a name of its own",
      plural,
      plural.replace("{count", "{anzahl"),
      ["en.yaml Den Platzhalter {anzahl} gibt es im Wort „seiten“ nicht. Meinten Sie {count}?"],
    ],
    [
      "a mistyped slot beside another lost one",
      "{page} {language} {edition}",
      "{pgae} {language}",
      [
        "en.yaml Den Platzhalter {pgae} gibt es im Wort „seiten“ nicht. Meinten Sie {page}?",
        "en.yaml Im Wort „seiten“ fehlt der Platzhalter {edition}. Bitte {edition} so einsetzen wie in „{page} {language} {edition}“.",
      ],
    ],
    [
      "a lost slot",
      "Fehler auf der Seite {page}",
      "Mistake",
      [
        "en.yaml Im Wort „seiten“ fehlt der Platzhalter {page}. Bitte {page} so einsetzen wie in „Fehler auf der Seite {page}“.",
      ],
    ],
    [
      "a slot where there is none",
      "Start",
      "Home {x}",
      [
        "en.yaml Den Platzhalter {x} gibt es im Wort „seiten“ nicht. Hier wird nichts eingesetzt; bitte die geschweiften Klammern löschen.",
      ],
    ],
    [
      "a slot too many",
      "{page} {count}",
      "{page} {count} {unbekannt}",
      ["en.yaml Den Platzhalter {unbekannt} gibt es im Wort „seiten“ nicht. Möglich sind: {page}, {count}."],
    ],
  ])("refuses %s", (_, german, text, lines) => {
    expect(told(checkSlots([aWordsFile("de", german), aWordsFile("en", text, german)], []))).toEqual(lines);
  });

  it("calls the German word wrong when translations agree with the German they were made from", () => {
    const before = "Seite {page}";
    const files = [
      aWordsFile("de", "Seite {nummer}"),
      aWordsFile("en", "Page {page}", before),
      aWordsFile("uk", "{page}", before),
    ];
    const lines = new Set(told(checkSlots(files, [])));
    expect(lines).toEqual(
      new Set(["de.yaml Den Platzhalter {nummer} gibt es im Wort „seiten“ nicht. Meinten Sie {page}?"]),
    );
  });

  it("calls a translation wrong that changed the German it was made from as well", () => {
    const files = [
      aWordsFile("de", "Seite {page}"),
      aWordsFile("en", "Page {nummer}", "Seite {nummer}"),
      aWordsFile("uk", "{page}", "Seite {page}"),
    ];
    expect(told(checkSlots(files, []))).toEqual([
      "en.yaml Den Platzhalter {nummer} gibt es im Wort „seiten“ nicht. Meinten Sie {page}?",
    ]);
  });

  it("holds the words of another site to those of the software", () => {
    const software = [aWordsFile("de", "Seite {page}")];
    const files = [aWordsFile("de", "Blatt {blatt}"), aWordsFile("en", "Sheet {blatt}", "Blatt {blatt}")];
    expect(told(checkSlots(files, software))).toEqual([
      "de.yaml Den Platzhalter {blatt} gibt es im Wort „seiten“ nicht. Meinten Sie {page}?",
      "en.yaml Den Platzhalter {blatt} gibt es im Wort „seiten“ nicht. Meinten Sie {page}?",
    ]);
  });
});
