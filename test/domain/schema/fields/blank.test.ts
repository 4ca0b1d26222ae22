import { describe, expect, it } from "vitest";
import { findBlank } from "../../../../src/domain/schema/fields/blank.ts";

describe("findBlank", () => {
  it.each([
    ...["Fehlt", "FEHLT", "felt", "„fehlt“", "fehlt.", "fehlt noch", "(fehlt)"],
    ...["n/a", "N. A.", "k. A.", "unbekannt", "Nicht bekannt", "-", "–", "…", "???", "TODO", "wird ergänzt"],
  ])("takes %j for the word the site has for it", (value) => {
    expect(findBlank(value, "fehlt")?.hint.toMeant?.(value)).toBe("fehlt");
  });

  it.each(["fehlt", "7 Tage", "keine", "Landratsamt", "CC BY 4.0", "Herr und Frau Nana", "Fehltage GmbH"])(
    "takes %j for an answer or for that word itself",
    (value) => {
      expect(findBlank(value, "fehlt")).toBeUndefined();
    },
  );
});
