import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findPhoneProblem, toDialled } from "../../../../src/domain/schema/fields/phone.ts";

const meantBy = (value: string) => findPhoneProblem(value)?.hint.toMeant?.(value);

const unknown =
  "Eine solche Telefonnummer gibt es nicht: zu kurz, zu lang oder mit einer unbekannten Vorwahl.";

describe("findPhoneProblem", () => {
  it.each([
    "03693 50180",
    "03693/485-8137",
    "+49 3693 50180",
    "+49 30 1234567",
    "+4930 0123456",
    "0049 3693 50180",
    "+39 06 1234567",
    "0800 0116016",
    "116 117",
    "116006",
    "110",
    "112",
    "115",
    "01234 / 567-0",
    "+43 1 4000",
    "+380 44 255 2555",
  ])("accepts %s", (value) => {
    expect(findPhoneProblem(value)).toBeUndefined();
  });

  it.each([
    ["+49 (0) 3693 50180", "Das ist keine Telefonnummer.", "+49 3693 50180"],
    ["+49(0)3693 50180", "Das ist keine Telefonnummer.", "+49 3693 50180"],
    ["Tel.: +49 (0)3693 / 501 80", "Das ist keine Telefonnummer.", "+49 3693 / 501 80"],
    ["0049 (0) 3693 50180", "Das ist keine Telefonnummer.", "0049 3693 50180"],
    ["+49 (3693) 50180", "Das ist keine Telefonnummer.", "+49 3693 50180"],
    ["(03693) 50180", "Das ist keine Telefonnummer.", "03693 50180"],
    ["03693 50180 (0 bis 24 Uhr)", "Das ist keine Telefonnummer.", undefined],
    ["+49 0 3693 50180", "Nach der Ländervorwahl steht keine 0.", "+49 3693 50180"],
    ["+49 03693 50180", "Nach der Ländervorwahl steht keine 0.", "+49 3693 50180"],
    ["+490369350180", "Nach der Ländervorwahl steht keine 0.", "+49 369350180"],
    ["0049 03693 50180", "Nach der Ländervorwahl steht keine 0.", "0049 3693 50180"],
    ["+48 012 3456789", "Nach der Ländervorwahl steht keine 0.", "+48 12 3456789"],
    ["3693 50180", "Der Telefonnummer fehlt die Vorwahl.", "03693 50180"],
    ["0-----------", "Das ist keine Telefonnummer.", undefined],
    ["03693--50180", "Das ist keine Telefonnummer.", "03693-50180"],
    ["03693 – 50180", "Das ist keine Telefonnummer.", "03693-50180"],
    ["03693 50180-", "Das ist keine Telefonnummer.", "03693 50180"],
    ["0369E 50180", "Das ist keine Telefonnummer.", undefined],
    ["++49 3693 50180", "Das ist keine Telefonnummer.", undefined],
    ["+49 +49 3693 50180", "Die Ländervorwahl steht hier zweimal.", "+49 3693 50180"],
    ["+49 0049 3693 50180", "Die Ländervorwahl steht hier zweimal.", "+49 3693 50180"],
    ["0049 0049 03693 50180", "Die Ländervorwahl steht hier zweimal.", "+49 3693 50180"],
    ["0123", unknown, undefined],
    ["02 12", unknown, undefined],
    ["0", unknown, undefined],
    ["0-0-0-0-0-0", unknown, undefined],
    ["+999 12345678", unknown, undefined],
    ["03693 501801234567890", unknown, undefined],
    ["113", "Der Telefonnummer fehlt die Vorwahl.", undefined],
    ["50 18 20", "Der Telefonnummer fehlt die Vorwahl.", undefined],
    ["501820", "Der Telefonnummer fehlt die Vorwahl.", undefined],
    ["(3693) 50180", "Das ist keine Telefonnummer.", undefined],
  ])("of %s says %s and means %s", (value, message, meant) => {
    expect(findPhoneProblem(value)?.message).toBe(message);
    expect(meantBy(value)).toBe(meant);
  });

  it.each([
    ["03693 485-8137", "+4936934858137"],
    ["+49 3693/4858137", "+4936934858137"],
    ["0049 3693 4858137", "+4936934858137"],
    ["116 117", "116117"],
    ["115", "115"],
    ["0123", undefined],
  ])("dials %s as %s", (value, number) => {
    expect(toDialled(value)).toBe(number);
  });

  it("never means what it would refuse itself", () => {
    const text = fc.string({ unit: fc.constantFrom(..."+0049 ()/-13Tel."), maxLength: 24 });
    fc.assert(
      fc.property(text, (value) => {
        const meant = meantBy(value);
        expect(meant === undefined ? undefined : findPhoneProblem(meant)).toBeUndefined();
      }),
    );
  });
});
