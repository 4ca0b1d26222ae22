import { describe, expect, it } from "vitest";
import { toNumberTokens } from "../../../src/views/search/number-tokens.ts";

describe("toNumberTokens", () => {
  const rows: [text: string, language: string, tokens: string[]][] = [
    ["Gegründet am 5. Dezember 2014, Telefon 03693 485-0", "de", ["20141205", "201412", "036934850"]],
    ["05.12.2014", "de", ["20141205", "201412"]],
    ["٥ ديسمبر ٢٠١٤", "ar", ["20141205", "201412"]],
    ["Mai 2016\n1. Mai 2016", "de", ["201605", "20160501"]],
    ["03693\n4850", "de", []],
    ["2014, 98617 Meiningen", "de", []],
  ];
  it.each(rows)("%s (%s)", (text, language, tokens) => {
    expect(toNumberTokens(text, language)).toEqual(tokens);
  });
});
