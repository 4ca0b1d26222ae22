import { describe, expect, it } from "vitest";
import { toCitation, toSourceView } from "../../../src/views/facts/citation.ts";
import { aBlock, aNetwork, aSource } from "../../builders.ts";

describe("toSourceView", () => {
  it.each([
    ["to the day", aSource(), "de", "1. März 2025", "de"],
    ["to the day, in English", aSource(), "en", "1 March 2025", "en"],
    ["to the year", aSource({ date: "2014" }), "de", "2014", "de"],
    ["in words", aSource({ dateText: aBlock("wohl 2014") }), "en", "wohl 2014", "de"],
    ["in words only", aSource({ date: undefined, dateText: aBlock("undatiert") }), "de", "undatiert", "de"],
  ] as const)("dates a source %s", (_, source, locale, text, language) => {
    expect(toSourceView(source, locale).date).toMatchObject({ text, locale: language });
  });
});

describe("a source without an address", () => {
  it("has none, rather than an empty one", () => {
    expect(Object.keys(toSourceView(aSource({ url: undefined }), "de"))).not.toContain("url");
  });
});

describe("toCitation", () => {
  const network = aNetwork({
    sources: [aSource(), aSource({ id: "zeitung", reliability: "press", outdated: true })],
  });

  it("names sources in the order the editor gave them", () => {
    const { sources } = toCitation(network, { sources: ["zeitung", "netzseite"] }, "de");
    expect(sources.map(({ id }) => id)).toEqual(["zeitung", "netzseite"]);
    expect(sources[0]).toMatchObject({ reliability: "press", outdated: true });
  });

  it("says from when a statement is and what is doubtful, or nothing", () => {
    const cited = { sources: ["netzseite"], asOf: "2021", doubt: aBlock("Unklar.") };
    expect(toCitation(network, cited, "en")).toMatchObject({
      asOf: "2021",
      doubt: { text: "Unklar.", locale: "de", state: "stand-in" },
    });
    expect(Object.keys(toCitation(network, { sources: ["netzseite"] }, "de"))).toEqual(["sources"]);
  });
});
