import { describe, expect, it } from "vitest";
import { hasLikeVowels } from "../../../src/views/search/vowel-sound.ts";

describe("hasLikeVowels", () => {
  const rows: [heard: string, german: string, isAlike: boolean][] = [
    ["аусвайс", "Ausweis", true],
    ["ауслендербехёрде", "Ausländerbehörde", true],
    ["Мейнинген", "Meiningen", true],
    ["Шмалкальден", "Schmalkalden", true],
    ["Зуль", "Suhl", true],
    ["дойч", "Deutsch", true],
    ["цоймунг", "Räumung", true],
    ["магазин", "umziehen", false],
    ["рахунок", "Chronik", false],
    ["поліція", "Platz", false],
    ["нужна", "Chancen", false],
    ["ماينينغن", "Meiningen", true],
    ["كابريني", "Cabrini", true],
    ["آوسوایس", "Ausweis", true],
    ["إقامتي", "gemacht", false],
  ];
  it.each(rows)("%s, %s: %s", (heard, german, isAlike) => expect(hasLikeVowels(heard, german)).toBe(isAlike));
});
