import { describe, expect, it } from "vitest";
import { findNearestQuestion } from "../../../../src/browser/search/match/nearest-question.ts";

const questions = [
  { href: "#arzt", text: "Wie finde ich einen Arzt?", words: "Arzt Hausarzt Zahnarzt Krankenhaus" },
  { href: "#wohnen", text: "Wo werde ich wohnen?", words: "Wohnung Miete Zimmer" },
  { href: "#aufenthalt", text: "Wer ist für meinen Aufenthalt zuständig?", words: "Ausweis Pass Visum" },
];

describe("findNearestQuestion", () => {
  const rows: [query: string, href: string | undefined][] = [
    ["Zahnarzt", "#arzt"],
    ["Frauenarzt", "#arzt"],
    ["Krankenhäuser", "#arzt"],
    ["Kranknhaus", "#arzt"],
    ["Mietwohnungen", "#wohnen"],
    ["eine neue Wohnung", "#wohnen"],
    ["аусвайс", "#aufenthalt"],
    ["Wie ich wo", undefined],
    ["Bus", undefined],
    ["", undefined],
  ];
  it.each(rows)("%s: %s", (query, href) => {
    expect(findNearestQuestion(query.split(" "), questions, "de")?.href).toBe(href);
  });
});
