import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { loadSite } from "../../src/adapters/facts/load-site.ts";
import { toRoutes } from "../../src/domain/network/routes.ts";
import { missingOperatorDetails } from "../../src/domain/upkeep/release.ts";
import { flattenItems, relationsShown } from "../../src/views/charts/chart.ts";
import { toConcernPaths } from "../../src/views/charts/concern-path.ts";
import { toOrganigram } from "../../src/views/charts/organigram.ts";
import { toWords } from "../../src/views/translations/interface-words.ts";

// A fictitious county of another shape, loaded by the code that loads the real one.

const { facts, network } = await loadSite("test/fixtures/musterkreis");
const german = facts.words.get("de") ?? new Map<string, string>();
const organigram = toOrganigram(network, toWords("de", german, german));

describe("the second county", () => {
  it("has another shape: two boards, groups three deep, no mediator, another root", () => {
    expect(network.bodiesOf("board").map(({ id }) => id)).toEqual(["integrationsrat", "jugendforum"]);
    expect(network.bodiesOf("role")).toEqual([]);
    expect(network.relations.some(({ kind }) => kind === "mediatesBetween")).toBe(false);
    expect(network.bodies.filter(({ root }) => root).map(({ id }) => id)).toEqual(["kreisverwaltung"]);
    const containers = ["team-sprachpaten", "untergruppe-sprache", "fachgruppe-bildung"].map(
      (id) => network.findContainer(id)?.id,
    );
    expect(containers).toEqual(["untergruppe-sprache", "fachgruppe-bildung", "integrationsnetz"]);
  });

  it("has a member of both boards, who stands in one and is joined to the other by a line", () => {
    const boards = network
      .relationsOf("verein-nachbarschaft")
      .outgoing.filter(({ kind }) => kind === "memberOf")
      .flatMap(({ targets }) => targets);
    expect(boards).toEqual(["integrationsrat", "jugendforum"]);
    const boxes = flattenItems(organigram.items).filter(({ id }) => id === "verein-nachbarschaft");
    expect(boxes).toHaveLength(1);
    expect(
      organigram.edges.some(({ from, to }) => from === "verein-nachbarschaft" && to === "jugendforum"),
    ).toBe(true);
  });

  it("shows all its relations in its organigram", () => {
    expect(
      relationsShown(organigram)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(network.relations.map(({ id }) => id).sort());
  });

  it.each([
    ["integrationsnetz", "/de/netzwerk/integrationsnetz/"],
    ["jugendforum", "/de/gremien/jugendforum/"],
    ["team-sprachpaten", "/de/arbeitskreise/team-sprachpaten/"],
    ["arbeitskreise", "/de/arbeitskreise/"],
    ["wegweiser", "/de/publikationen/wegweiser/"],
    ["mitmachen", "/de/mitmachen/"],
  ])("has a page %s at %s", (name, path) => {
    expect(toRoutes(network).find(name, "de")?.path).toBe(path);
  });

  it("has no room without anything in it", () => {
    expect(toRoutes(network).find("rollen", "de")).toBeUndefined();
  });

  it("has a path for concerns without anybody to mediate", () => {
    expect(
      toConcernPaths(network, "de", "2026-11-25").flatMap(({ steps }) => steps.map(({ id }) => id)),
    ).toEqual(["collect", "support"]);
  });

  it("speaks with the words of the software and one of its own", async () => {
    const own = await readFile("test/fixtures/musterkreis/_data/i18n/de.yaml", "utf8");
    expect(own.match(/text:/g)).toHaveLength(1);
    expect(german.get("room.aemter")).toBe("Kreisämter");
    expect(german.size).toBe((await loadSite(".")).facts.words.get("de")?.size);
  });

  it("could be released: its operator has stated everything", () => {
    expect(missingOperatorDetails(facts)).toEqual([]);
  });

  it("shares no body with the real county and leads only to example.org", async () => {
    const real = (await loadSite(".")).network;
    expect(
      network.bodies.filter(
        ({ id, name }) => real.findBody(id) || real.bodies.some((body) => body.name === name),
      ),
    ).toEqual([]);
    const urls = [...network.sources, ...network.publications].flatMap(({ url }) => url ?? []);
    for (const url of urls) expect(new URL(url).hostname).toMatch(/(^|\.)example\.org$/);
  });

  it("cites minutes nobody can open in the web", () => {
    expect(network.source("protokoll")).toMatchObject({
      title: "Protokoll der Gründungssitzung",
      date: "2021-06-03",
    });
    expect(network.source("protokoll").url).toBeUndefined();
  });
});
