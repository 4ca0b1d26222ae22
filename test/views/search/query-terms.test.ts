import { describe, expect, it } from "vitest";
import { normaliseQuery } from "../../../src/views/search/normalise-query.ts";
import { toTerms } from "../../../src/views/search/query-terms.ts";

describe("toTerms", () => {
  const rows: [raw: string, language: string, terms: [kind: string, typed: string][]][] = [
    [
      "Beirat Kontakt",
      "de",
      [
        ["word", "Beirat"],
        ["word", "Kontakt"],
      ],
    ],
    ["Kurs Kurs", "de", [["word", "Kurs"]]],
    [
      "„Weg eines Anliegens“ Kontakt",
      "de",
      [
        ["phrase", "Weg eines Anliegens"],
        ["word", "Kontakt"],
      ],
    ],
    ["»Weg eines Anliegens«", "de", [["phrase", "Weg eines Anliegens"]]],
    ["«Weg eines Anliegens»", "fa", [["phrase", "Weg eines Anliegens"]]],
    ["“Weg eines Anliegens”", "en", [["phrase", "Weg eines Anliegens"]]],
    ["‚Weg eines Anliegens‘", "de", [["phrase", "Weg eines Anliegens"]]],
    ["‘Weg eines Anliegens’", "en", [["phrase", "Weg eines Anliegens"]]],
    ["‹Weg eines Anliegens›", "de", [["phrase", "Weg eines Anliegens"]]],
    ['"Beirat"', "de", [["word", "Beirat"]]],
    [
      '"Start Deutsch',
      "de",
      [
        ["word", "Start"],
        ["word", "Deutsch"],
      ],
    ],
    [
      "the board’s members",
      "en",
      [
        ["word", "the"],
        ["word", "board’s"],
        ["word", "members"],
      ],
    ],
    [
      "am 5.12.2014 Treffen",
      "de",
      [
        ["word", "am"],
        ["number", "5.12.2014"],
        ["word", "Treffen"],
      ],
    ],
    [
      "Telefon 03693 485-0 Meiningen",
      "de",
      [
        ["word", "Telefon"],
        ["number", "03693 485-0"],
        ["word", "Meiningen"],
      ],
    ],
    [
      "D-98617 Meiningen",
      "de",
      [
        ["number", "D-98617"],
        ["word", "Meiningen"],
      ],
    ],
    ["d 98617", "de", [["number", "d-98617"]]],
    [
      "98 574 Schmalkalden",
      "de",
      [
        ["word", "98574"],
        ["word", "Schmalkalden"],
      ],
    ],
    [
      "Postleitzahl 98 574",
      "de",
      [
        ["word", "Postleitzahl"],
        ["word", "98574"],
      ],
    ],
    ["03683 98 574", "de", [["number", "03683 98 574"]]],
    ["98 574 12", "de", [["number", "98 574 12"]]],
    ["DE – ٩٨٦١٧", "ar", [["number", "DE-98617"]]],
    ["2014", "de", [["word", "2014"]]],
    ["???", "de", []],
  ];
  it.each(rows)("%s (%s)", (raw, language, terms) => {
    const found = toTerms(normaliseQuery(raw, language), language);
    expect(found.map(({ kind, typed }) => [kind, typed])).toEqual(terms);
  });

  const forms: [raw: string, language: string, sought: string[]][] = [
    ["036934850", "de", ["036934850", "036934850"]],
    ["+49 3693 4850", "de", ["036934850", "+49 3693 4850"]],
    ["D-98617", "de", ["98617"]],
    ["5.12.2014", "de", ["20141205 2014", "2014"]],
    ["5/12/2014", "en", ["20141205 2014", "20140512 2014", "2014"]],
    ["Ausländer-Amt", "de", ["Ausländer-Amt", "Ausländer Amt"]],
    ["زبان\u200Cآموزی", "fa", ["زبانآموز", "زبان\u200Cآموزی", "زبان آموزی"]],
    ["شقه", "ar", ["شقه", "شقة"]],
    ["مسئول", "ar", ["مسئول", "مسيول", "مسؤول"]],
  ];
  it.each(forms)("%s (%s) is searched as %j", (raw, language, sought) => {
    const [term] = toTerms(normaliseQuery(raw, language), language);
    expect(term?.forms.map((form) => form.sought)).toEqual(sought);
  });
});
