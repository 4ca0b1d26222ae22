import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findPhoneProblem } from "../../../src/domain/schema/phone.ts";

const meantBy = (value: string) => findPhoneProblem(value)?.hint.toMeant?.(value);

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
    ["50 18 20", "Der Telefonnummer fehlt die Vorwahl.", undefined],
    ["501820", "Der Telefonnummer fehlt die Vorwahl.", undefined],
    ["(3693) 50180", "Das ist keine Telefonnummer.", undefined],
  ])("of %s says %s and means %s", (value, message, meant) => {
    expect(findPhoneProblem(value)?.message).toBe(message);
    expect(meantBy(value)).toBe(meant);
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
