import { describe, expect, it } from "vitest";
import { toGermanSentences } from "../../../src/domain/text/german-sentences.ts";

describe("German sentences", () => {
  it.each([
    ["Das ist eins. Das ist zwei.", 2],
    ["Die Gründung war am 5. Dezember 2014.", 1],
    ["Am 2. Mai folgt Suhl. Am 3. Mai auch.", 2],
    ["Der Stand ist von 2014. Das ist alt.", 2],
    ["Das gilt z. B. Für alle.", 1],
    ["Es gibt ca. 40 Vereine usw. im Kreis.", 1],
    ["Wer hilft? Niemand! Doch.", 3],
    ["Die Zahl ist 2.600.", 1],
    ["– · –", 0],
    ["", 0],
  ])("%j has %i", (text, count) => expect(toGermanSentences(text)).toHaveLength(count));
});
