import { describe, expect, it } from "vitest";
import {
  toMermaidId,
  toMermaidLabel,
  toMermaidText,
  toPlainLabel,
} from "../../../src/views/charts/mermaid-escape.ts";

describe("toPlainLabel", () => {
  it.each([
    ["  zwei   Wörter\n\tdrei ", "zwei Wörter drei"],
    ["§ 14\u00A0SGB", "§ 14\u00A0SGB"],
    ["a\u202Eb\u2066c", "abc"],
    ["a\u0000b\u0007", "ab"],
    ["u\u0308", "ü"],
    ["\uD800", "\uFFFD"],
  ])("%j becomes %j", (text, plain) => {
    expect(toPlainLabel(text)).toBe(plain);
  });
});

describe("toMermaidText", () => {
  it.each([
    ["Soziales, Jugend (Gesundheit)", "Soziales, Jugend (Gesundheit)"],
    ['sag "ja"', "sag #34;ja#34;"],
    ["a#b;c", "a#35;b#59;c"],
    ["direction TB", "#100;irection TB"],
    ["Ämter: وحدة", "Ämter#58; وحدة"],
  ])("%j becomes %j", (text, written) => {
    expect(toMermaidText(text)).toBe(written);
  });

  it("quotes a label and encodes a space for an empty one", () => {
    expect(toMermaidLabel("Beirat")).toBe('"Beirat"');
    expect(toMermaidLabel("")).toBe('"#160;"');
  });
});

describe("toMermaidId", () => {
  it.each([
    ["beirat", "n-beirat"],
    ["fachdienst-schulen", "n-fachdienst-schulen"],
    ["end", "n-end"],
    ["a--b", "n-a_2d_-b"],
    ["__proto__", "n-_5f__5f_proto_5f__5f_"],
  ])("%j becomes %j", (slug, id) => {
    expect(toMermaidId(slug)).toBe(id);
  });
});
