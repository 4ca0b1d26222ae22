import { describe, expect, it } from "vitest";
import { toLix } from "../../../src/domain/text/lix.ts";

describe("LIX", () => {
  it.each([
    [
      "words a sentence plus long words in percent",
      ["Das Amt hilft. Es ist da."],
      { words: 6, sentences: 2, longWords: 0, value: 3 },
    ],
    [
      "a word of seven letters is long, of six not",
      ["Vereine helfen"],
      { words: 2, sentences: 1, longWords: 1, value: 52 },
    ],
    [
      "pieces without a full stop are sentences",
      ["Kontakt", "Aufgabe"],
      { words: 2, sentences: 2, longWords: 2, value: 101 },
    ],
    ["numbers are words", ["Im Jahr 2019 kam es."], { words: 5, sentences: 1, longWords: 0, value: 5 }],
    ["umlauts count once", ["Grüßen"], { words: 1, sentences: 1, longWords: 0, value: 1 }],
    ["nothing is as easy as it gets", [], { words: 0, sentences: 0, longWords: 0, value: 0 }],
  ])("%s", (_, pieces, expected) => expect(toLix(pieces)).toEqual(expected));
});
