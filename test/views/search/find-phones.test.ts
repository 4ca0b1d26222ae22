import { describe, expect, it } from "vitest";
import { findPhones, findTypedPhones } from "../../../src/views/search/find-phones.ts";

describe("findPhones", () => {
  const rows: [text: string, digits: string[]][] = [
    ["03693 485-8131", ["036934858131"]],
    ["(03693) 485-0", ["036934850"]],
    ["03693/4850", ["036934850"]],
    ["03693.485.0", ["036934850"]],
    ["+49 3693 4850", ["036934850"]],
    ["+49 (0) 3693 4850", ["036934850"]],
    ["+49 (3693) 485-0", ["036934850"]],
    ["0049 3693 4850", ["036934850"]],
    ["+380 44 123 4567", ["00380441234567"]],
    ["Telefon: 03693 50180, Fax: 03693 501810", ["0369350180", "03693501810"]],
    ["98617 Meiningen", []],
    ["4850", []],
    ["0123", []],
    ["Az. 0123/4567890123456", []],
  ];
  it.each(rows)("%s", (text, digits) => {
    expect(findPhones(text).map((phone) => phone.digits)).toEqual(digits);
  });
});

describe("findTypedPhones", () => {
  const rows: [text: string, digits: string[]][] = [
    ["036934850", ["036934850"]],
    ["3693 485 8131", ["036934858131"]],
    ["49 3693 4850", ["036934850", "04936934850"]],
    ["485 8131", ["04858131"]],
    ["98617", []],
    ["2014-2016", []],
    ["2014–2016", []],
    ["2014 2016", ["020142016"]],
  ];
  it.each(rows)("%s", (text, digits) => {
    expect(findTypedPhones(text).map((phone) => phone.digits)).toEqual(digits);
  });
});
