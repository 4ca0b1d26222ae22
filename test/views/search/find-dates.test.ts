import { describe, expect, it } from "vitest";
import { findDates } from "../../../src/views/search/find-dates.ts";

describe("findDates", () => {
  const rows: [text: string, language: string, tokens: string[][]][] = [
    ["5.12.2014", "de", [["20141205"]]],
    ["05.12.2014", "de", [["20141205"]]],
    ["5. 12. 2014", "de", [["20141205"]]],
    ["5.12.14", "de", [["20141205"]]],
    ["2014-12-05", "de", [["20141205"]]],
    ["2014/12/05", "fa", [["20141205"]]],
    ["am 5. Dezember 2014 in Meiningen", "de", [["20141205"]]],
    ["5. Dez. 2014", "de", [["20141205"]]],
    ["Im Dezember 2014 begann", "de", [["201412"]]],
    ["12/2014", "de", [["201412"]]],
    ["1. März 2015 und 2. April 2016", "de", [["20150301"], ["20160402"]]],
    ["December 5, 2014", "en", [["20141205"]]],
    ["December 5th, 2014", "en", [["20141205"]]],
    ["5th of December 2014", "en", [["20141205"]]],
    ["5/12/2014", "en", [["20141205", "20140512"]]],
    ["11/27/2019", "en", [["20191127"]]],
    ["11/27/2019", "de", [["20191127"]]],
    ["5 грудня 2014 р.", "uk", [["20141205"]]],
    ["грудень 2014", "uk", [["201412"]]],
    ["5 декабря 2014 года", "ru", [["20141205"]]],
    ["5-го мая 2016 г.", "ru", [["20160505"]]],
    ["5 ديسمبر 2014", "ar", [["20141205"]]],
    ["5 كانون الأول 2014", "ar", [["20141205"]]],
    ["5 دسامبر 2014", "fa", [["20141205"]]],
    ["5. Dezember 2014", "fa", [["20141205"]]],
    ["31.2.2014", "de", []],
    ["0.12.2014", "de", []],
    ["2014", "de", []],
    ["1.2.3", "de", []],
    ["192.168.1.10", "de", []],
    ["03693 485-8131", "de", []],
    ["Sandgasse 2, 98574 Schmalkalden", "de", []],
    ["vom 5. bis 2014", "de", []],
  ];
  it.each(rows)("%s (%s)", (text, language, tokens) => {
    expect(findDates(text, language).map((date) => date.tokens)).toEqual(tokens);
  });

  it("says where a date stands, with the word that belongs to its year", () => {
    const text = "Телефон 5 декабря 2014 года";
    const [{ start, end, year } = { start: 0, end: 0, year: "" }] = findDates(text, "ru");
    expect([text.slice(start, end), year]).toEqual(["5 декабря 2014 года", "2014"]);
  });
});
