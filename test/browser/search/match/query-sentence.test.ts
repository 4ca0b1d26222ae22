import { describe, expect, it } from "vitest";
import { fillSentence, toCountSentence } from "../../../../src/browser/search/match/query-sentence.ts";

const forms = { one: "{count} Treffer für „{query}“", other: "{count} Treffer alle für „{query}“" };
const plain = (text: string) => text.replace(/[\u2068\u2069]/g, "");

describe("toCountSentence", () => {
  const rows: [count: number, sentence: string][] = [
    [1, "1 Treffer für „x“"],
    [2, "2 Treffer alle für „x“"],
    [1234, "1.234 Treffer alle für „x“"],
  ];
  for (const [count, sentence] of rows)
    it(`${count} → ${sentence}`, () => {
      expect(plain(toCountSentence(forms, count, "x", "de"))).toBe(sentence);
    });

  it("takes the general form where the language's own is missing", () => {
    expect(plain(toCountSentence({ other: "{count}" }, 1, "x", "ru"))).toBe("1");
  });
});

describe("fillSentence", () => {
  it("puts a value in as it is, dollars and braces included, and keeps unknown places", () => {
    expect(plain(fillSentence("{query} und {other}", { query: "$& {query}" }))).toBe(
      "$& {query} und {other}",
    );
  });

  it("sets values apart from the direction of the sentence", () => {
    expect(fillSentence("„{query}“", { query: "abc" })).toBe("„\u2068abc\u2069“");
  });

  it("shortens a long value", () => {
    expect([...plain(fillSentence("{query}", { query: "🙂".repeat(500) }))]).toHaveLength(61);
  });
});
