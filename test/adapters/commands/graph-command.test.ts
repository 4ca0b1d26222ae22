import { describe, expect, it } from "vitest";
import { runGraph } from "../../../src/adapters/commands/graph-command.ts";
import { loadSite } from "../../../src/adapters/facts/load-site.ts";

const run = (...args: string[]) => runGraph(".", args, "2026-11-25");

describe("npm run graph", () => {
  it("tells the network of a day in sentences, and what is undated", async () => {
    const said = await run("--at", "2015-04-01");
    const [dated = "", undated = ""] = said.split("## Stellen, deren Beginn nicht bekannt ist");
    const [known = "", possible = ""] = dated.split("## Stellen, die es vielleicht schon oder noch gab");
    expect(possible).toContain("- Partnerschaft für Demokratie");
    expect(said).toMatch(/^# Das Netzwerk am 2015-04-01\n/);
    expect(known).toContain("- Netzwerk für Integration (Netzwerk), seit 2014-12");
    expect(known).toContain("- Arbeitskreis „Sprache und Schule“ (Arbeitskreis), seit 2015-02");
    expect(dated).not.toContain("Landratsamt");
    expect(undated).toContain("- Landratsamt Schmalkalden-Meiningen (");
    expect(undated).toContain("- Die Volkshochschule ist im Integrationsbeirat vertreten.\n");
    expect(undated).toMatch(
      /## Noch nicht begonnen\n\n[\s\S]*Arbeitskreis „Kommunales Integrationsmanagement/,
    );
  });

  it("is not sure of what may be gone, in sentences and for programs", async () => {
    const said = await run();
    const [known = ""] = said.split("## Stellen, die es vielleicht schon oder noch gab");
    expect(known).not.toMatch(/Sprache und Schule|Partnerschaft/);
    expect(said).toContain(
      "- Arbeitskreis „Sprache und Schule“ (Arbeitskreis), seit 2015-02, zuletzt belegt 2015\n",
    );
    const { bodies } = JSON.parse(await run("--format=json"));
    const found = bodies.find(({ id }: { id: string }) => id === "sprache-und-schule");
    expect(found).toMatchObject({ certainty: "possible", lastKnown: "2015" });
    expect(await run("--format=mermaid")).toMatch(/class n-sprache-und-schule working-group,uncertain/);
  });

  it("tells of every body exactly once, whatever the day", async () => {
    const { network } = await loadSite(".");
    for (const day of ["1990-01-01", "2015-04-01", "2026-11-25"]) {
      const state = JSON.parse(await run("--format=json", `--at=${day}`)) as Record<
        "bodies" | "over" | "toCome",
        { id: string }[]
      >;
      const told = [...state.bodies, ...state.over, ...state.toCome].map(({ id }) => id);
      expect(told.sort()).toEqual(network.bodies.map(({ id }) => id).sort());
    }
  });

  it("draws the organigram of a day: today with the groups of 2015, before them without", async () => {
    expect(await run("--format=mermaid")).toContain("Sprache und Schule");
    const before = await run("--format=mermaid", "--at=2014-12-31");
    expect(before).toMatch(/^flowchart /);
    expect(before).not.toContain("Sprache und Schule");
  });

  it.each([
    [["--at", "2015"], "„2015“ ist kein Tag."],
    [["--format=svg"], "Das Format „svg“ gibt es nicht."],
    [["2015-04-01"], "So wird der Befehl aufgerufen:"],
  ])("refuses %j", (args, message) => expect(run(...args)).rejects.toThrow(message));
});
