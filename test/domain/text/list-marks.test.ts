import { describe, expect, it } from "vitest";
import { listMarks } from "../../../src/domain/text/list-marks.ts";

describe("listMarks", () => {
  it.each([
    ["de", ", ", "; "],
    ["de-simple", ", ", "; "],
    ["en", ", ", "; "],
    ["uk", ", ", "; "],
    ["ru", ", ", "; "],
    ["ar", "، ", "؛ "],
    ["fa", "، ", "؛ "],
    // Languages nobody wrote code for.
    ["tr", ", ", "; "],
    ["ur", "، ", "؛ "],
    ["he", ", ", "; "],
    ["ti", "፣ ", "; "],
  ])("of %s are %j and %j", (locale, comma, semicolon) =>
    expect(listMarks(locale)).toEqual({ comma, semicolon }),
  );
});
