import { describe, expect, it } from "vitest";
import { type Count, compareCensus, toCensus, toMissingCensus } from "../../../src/domain/upkeep/census.ts";
import { aBody, aFact, aNetwork, aTopic } from "../../builders.ts";

const countOf = (census: readonly Count[], path: string) =>
  census.find((entry) => entry.path.join(".") === path)?.count;
const stated = (value: unknown) => ({
  file: "_data/.census.yaml",
  value,
  locate: (path: readonly PropertyKey[]) => ({ line: path.length, column: 3 }),
});

describe("toCensus", () => {
  it.each([
    ["bodies.institution", 1],
    ["bodies.department", 1],
    ["bodies.board", 0],
    ["relations.partnerOf", 1],
    ["relations.leads", 1],
    ["facts", 2],
    ["topics", 1],
    ["sources", 1],
    ["languages", 1],
  ])("counts %s", (path, count) => {
    const network = aNetwork({
      bodies: [aBody("verein", { facts: [aFact("a"), aFact("b")], relations: [["partnerOf", "netzwerk"]] })],
      topics: [aTopic("frage")],
    });
    expect(countOf(toCensus(network), path)).toBe(count);
  });

  it("still counts what is over: ending is no loss", () => {
    const ended = aNetwork({ bodies: [aBody("verein", { validTo: "2019" })] });
    expect(countOf(toCensus(ended), "bodies.institution")).toBe(1);
  });
});

describe("compareCensus", () => {
  const census: Count[] = [
    { path: ["bodies", "role"], name: "Funktionen", count: 1 },
    { path: ["topics"], name: "Fragen", count: 7 },
  ];

  it("says nothing where the numbers agree", () => {
    const same = stated({ bodies: { role: "1" }, topics: "7" });
    expect(compareCensus(same, census)).toEqual({ losses: [], gains: [] });
  });

  it("calls less a loss that has to be meant, and says which number to change where", () => {
    const { losses, gains } = compareCensus(stated({ bodies: { role: "2" }, topics: "7" }), census);
    expect(gains).toEqual([]);
    expect(losses).toEqual([
      {
        file: "_data/.census.yaml",
        line: 2,
        column: 3,
        message: "Funktionen: Gezählt waren 2, jetzt ist es 1.",
        remedy: "Ist etwas verloren gegangen? Wenn es so gewollt ist, bitte hier 1 statt 2 eintragen.",
      },
    ]);
  });

  it.each([
    ["a number nobody has written", { bodies: { role: "1" } }, "Fragen: In der Zählung steht keine Zahl."],
    [
      "a word for a number",
      { bodies: { role: "1" }, topics: "viele" },
      "Fragen: In der Zählung steht keine Zahl.",
    ],
    ["text for a group", { bodies: "eins", topics: "7" }, "Funktionen: In der Zählung steht keine Zahl."],
  ])("calls %s a loss, and says which number to write", (_, value, message) => {
    const { losses, gains } = compareCensus(stated(value), census);
    expect(gains).toEqual([]);
    expect(losses.map((loss) => loss.message)).toEqual([message]);
    expect(losses[0]?.remedy).toMatch(
      /^Bitte unter „(bodies: role“ 1|topics“ 7) eintragen oder „npm run census“ ausführen\.$/,
    );
  });

  it("only mentions more", () => {
    const { losses, gains } = compareCensus(stated({ bodies: { role: "1" }, topics: "6" }), census);
    expect(losses).toEqual([]);
    expect(gains.map(({ message }) => message)).toEqual(["Fragen: Gezählt waren 6, jetzt sind es 7."]);
  });
});

describe("toMissingCensus", () => {
  it("says how to count with a terminal, and how to begin without", () => {
    const census = [{ path: ["topics"], name: "Fragen", count: 7 }];
    expect(toMissingCensus("_data/.census.yaml", census).losses.map(({ remedy }) => remedy)).toEqual([
      "Bitte die Datei zurückholen oder „npm run census“ ausführen. Ohne Terminal: die Datei mit der Zeile „topics: 7“ anlegen; dann nennt die Prüfung jede weitere Zahl.",
    ]);
  });
});
