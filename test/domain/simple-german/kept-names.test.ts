import { describe, expect, it } from "vitest";
import { Names } from "../../../src/domain/simple-german/kept-names.ts";
import { toSimpleLines } from "../../../src/domain/simple-german/line.ts";

const names = new Names(
  ["Staatliches Schulamt Suhl", "Neue Arbeit e.V.", "Rat"],
  ["Rat der Stadt", "Überfluss"],
  ["IKPE"],
);

describe("names in a text", () => {
  it.each([
    ["as they are", "Der Rat hilft.", ["Rat"]],
    ["declined", "Vom Staatlichen Schulamt Suhl kommt Post.", ["Staatlichen Schulamt Suhl"]],
    ["with signs in them", "Der Verein heißt Neue Arbeit e.V. hier.", ["Neue Arbeit e.V."]],
    ["the longer one first", "Der Rat der Stadt hilft.", ["Rat der Stadt"]],
    ["whatever stands in quotation marks", "Es heißt „Wir alle“ dort.", ["„Wir alle“"]],
    ["not inside other words", "Der Ratgeber und das Inserat.", []],
  ])("%s", (_, text, expected) => expect(names.hide(text, "Ⓝ").found).toEqual(expected));

  it("count as one word", () => {
    const [line] = toSimpleLines("Fragen Sie das [Staatliche Schulamt Suhl](schulamt).", false, names);
    expect(line?.words.map(({ text }) => text)).toEqual(["Fragen", "Sie", "das", "Staatliche Schulamt Suhl"]);
  });

  it("tell which exceptions no text has needed", () => {
    expect(names.unused()).toEqual(["Überfluss"]);
  });

  it.each([
    ["IKPE", true],
    ["ABC", false],
  ])("know whether %s is explained", (short, expected) => expect(names.isExplained(short)).toBe(expected));
});
