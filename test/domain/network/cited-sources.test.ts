import { describe, expect, it } from "vitest";
import { findCitedSources, findUnusedSources } from "../../../src/domain/network/cited-sources.ts";
import { aBody, aFact, aSource, aTopic, someFacts, sourceId, theNetwork, theRoot } from "../../builders.ts";

const facts = someFacts({
  sources: [aSource({}), aSource({ id: "neu" }), aSource({ id: "im-satz" })],
  bodies: [theNetwork(), theRoot(), aBody("amt", { facts: [aFact("alt", { sources: ["im-satz"] })] })],
  topics: [aTopic("frage", {})],
});

describe("findCitedSources", () => {
  it("finds them in groups and lists, with the way there", () => {
    const cited = findCitedSources(facts).find(({ id }) => id === "im-satz");
    expect(cited?.path).toEqual(["facts", 0, "sources", 0]);
    expect(new Set(findCitedSources(facts).map(({ id }) => id))).toEqual(new Set([sourceId, "im-satz"]));
  });
});

describe("findUnusedSources", () => {
  it("tells which source nothing names, and where it stands", () => {
    const found = findUnusedSources(facts);
    expect(found.map(({ file, message }) => [file, message])).toEqual([
      [facts.sources.file, "Die Quelle „neu“ nennt noch niemand."],
    ]);
  });
});
