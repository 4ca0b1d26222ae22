import { describe, expect, it } from "vitest";
import { withSingleStops } from "../../../src/domain/text/full-stop.ts";

describe("withSingleStops", () => {
  it.each([
    ["a date", "Зібрано: 22 листопада 2026 р..", "Зібрано: 22 листопада 2026 р."],
    [
      "a name before the next sentence",
      "Verbunden mit Beispiel e.V.. Dasselbe",
      "Verbunden mit Beispiel e.V. Dasselbe",
    ],
    ["a number with a full stop of its own", "22. studenoga 2026..", "22. studenoga 2026."],
    ["a German value in another text", "بتاريخ e.V.\uFDD1. نعم", "بتاريخ e.V.\uFDD1 نعم"],
  ])("ends a sentence once after %s", (_, text, expected) => expect(withSingleStops(text)).toBe(expected));

  it.each(["Ende.", "Und so weiter...", "Moment …", "z. B. so.", "../a/../b", "a../b", ""])(
    "leaves %j alone",
    (text) => expect(withSingleStops(text)).toBe(text),
  );
});
