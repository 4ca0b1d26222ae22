import { describe, expect, it } from "vitest";
import { findStrayLetters, isDisguised, toLatin, toSeen } from "../../../src/domain/mistakes/look-alike.ts";

describe("letters of another script in a word", () => {
  it.each([
    ["R\u0430thaus", [[1, "\u0430", "kyrillisch", "Rathaus"]]],
    [
      "das \u0410mt und das R\u0430thaus",
      [
        [4, "\u0410", "kyrillisch", "Amt"],
        [17, "\u0430", "kyrillisch", "Rathaus"],
      ],
    ],
    ["Be\u03BFirat", [[2, "\u03BF", "griechisch", "Beoirat"]]],
    ["\u0423\u043F\u0440\u0430\u0432\u043B\u0456\u043D\u043Di\u044F", [[9, "i", "lateinisch", undefined]]],
    ["Rathaus", []],
    ["Управління", []],
    ["ThINKA-проєкт", []],
    ["Wi-Fi і телефон", []],
    ["مجلس Rat", []],
    ["5µm", []],
  ])("%s", (text, expected) => {
    expect(
      findStrayLetters(text).map(({ index, letter, script, meant }) => [index, letter, script, meant]),
    ).toEqual(expected);
  });
});

it.each([
  ["рау", true],
  ["раураl", false],
  ["минздрав", false],
  ["rat", false],
  ["12", false],
])("%s is a Latin word in disguise: %s", (word, expected) => {
  expect(isDisguised(word)).toBe(expected);
});

it.each([
  ["Rаthaus", "Rathaus"],
  ["Amt", "Amt"],
  ["Управління", undefined],
])("%s is in Latin letters %s", (word, latin) => {
  expect(toLatin(word)).toBe(latin);
});

it.each([
  ["Amt Nord", "AMT  nord", true],
  ["Amt-Nord", "Amt Nord", true],
  ["„Amt“ Nord", "Amt Nord", true],
  ["Аmt", "Amt", true],
  ["АМТ", "AMT", true],
  ["Amt 1", "Amt 2", false],
  ["Amt Süd", "Amt Sud", false],
  ["Amt", "Ämter", false],
])("%s and %s look the same: %s", (one, other, expected) => {
  expect(toSeen(one) === toSeen(other)).toBe(expected);
});
