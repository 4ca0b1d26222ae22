import { describe, expect, it } from "vitest";
import { findAddressProblem } from "../../../../src/domain/schema/fields/postal-address.ts";

describe("findAddressProblem", () => {
  it.each([
    "Sandgasse 2, 98574 Schmalkalden",
    "Sandgasse 2 98574 Schmalkalden",
    "Sandgasse 2, D-98574 Schmalkalden",
    "Stephansplatz 1, 1010 Wien, Österreich",
    "Bahnhofstraße 1, CH-8001 Zürich",
    "Rathaus, Zimmer 1204",
    "Haus 3, 2. Etage",
    "Platz des 17. Juni 135, 10623 Berlin",
    "Musterplatz 1",
    "An der B 1096 Nordhausen",
    "Postfach 100154, 98490 Suhl",
  ])("accepts %s", (value) => {
    expect(findAddressProblem(value)).toBeUndefined();
  });

  it.each([
    "Sandgasse 2, 9857 Schmalkalden",
    "Sandgasse 2 9857 Schmalkalden",
    "Sandgasse 2a 9857 Schmalkalden",
    "Sandgasse 2, 985740 Schmalkalden",
    "Sandgasse 2, D-9857 Schmalkalden",
    "Sandgasse 2, 9857 Schmalkalden, Deutschland",
    "9857 Schmalkalden",
  ])("refuses %s", (value) => {
    expect(findAddressProblem(value)?.message).toBe("Die Postleitzahl hat nicht fünf Ziffern.");
  });

  it.each([
    [
      "Sandgasse 2, 98 574 Schmalkalden",
      "In der Postleitzahl steht ein Leerzeichen.",
      "Sandgasse 2, 98574 Schmalkalden",
    ],
    ["D-9857 4 Schmalkalden", "In der Postleitzahl steht ein Leerzeichen.", "D-98574 Schmalkalden"],
    [
      "Sandgasse 2, 985l4 Schmalkalden",
      "In der Postleitzahl steht ein Buchstabe.",
      "Sandgasse 2, 98514 Schmalkalden",
    ],
    [
      "Sandgasse 2, O8574 Schmalkalden",
      "In der Postleitzahl steht ein Buchstabe.",
      "Sandgasse 2, 08574 Schmalkalden",
    ],
    [
      "Sandgasse 2, 98574Schmalkalden",
      "Zwischen Postleitzahl und Ort fehlt ein Leerzeichen.",
      "Sandgasse 2, 98574 Schmalkalden",
    ],
    [
      "Sandgasse 2,, 98574 Schmalkalden",
      "Neben einem Komma steht hier nichts.",
      "Sandgasse 2, 98574 Schmalkalden",
    ],
    [
      "Sandgasse 2, 98574 Schmalkalden,",
      "Neben einem Komma steht hier nichts.",
      "Sandgasse 2, 98574 Schmalkalden",
    ],
    ["amt@stadt.example.org", "Das ist keine Anschrift.", undefined],
    ["https://stadt.example.org/", "Das ist keine Anschrift.", undefined],
    ["01234 567-0", "Das ist keine Anschrift.", undefined],
  ])("of %s says %s and means %s", (value, message, meant) => {
    const problem = findAddressProblem(value);
    expect(problem?.message).toBe(message);
    expect(problem?.hint.toMeant?.(value)).toBe(meant);
    if (meant !== undefined) expect(findAddressProblem(meant)).toBeUndefined();
  });
});
