import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { siteFontFaces } from "../../../../src/adapters/diagrams/text/font-faces.ts";
import { loadTextMeter } from "../../../../src/adapters/diagrams/text/measure-text.ts";

/** All words of the interface in two languages whose letters change their form beside others. */
const words = [
  ...new Set(
    ["ar", "fa"].flatMap(
      (locale) => readFileSync(`_data/i18n/${locale}.yaml`, "utf8").match(/\p{L}[\p{L}\p{M}]*/gu) ?? [],
    ),
  ),
];

describe("loadTextMeter", () => {
  it.each([400, 600])("finds words of weight %s as wide, whatever was measured before", (weight) => {
    const measure = (order: readonly string[]) => {
      const meter = loadTextMeter(siteFontFaces);
      return new Map(order.map((word) => [word, meter.width(word, 15, weight)]));
    };
    const [forward, backward] = [measure(words), measure(words.toReversed())];
    expect(words.length).toBeGreaterThan(500);
    expect(words.filter((word) => forward.get(word) !== backward.get(word))).toEqual([]);
  });
});
