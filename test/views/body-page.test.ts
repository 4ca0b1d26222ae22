import { describe, expect, it } from "vitest";
import { toBodyPage } from "../../src/views/body-page.ts";
import { aBody, aFact, aNetwork, anEvent, aPublication, aTopic, sourceId } from "../builders.ts";

const network = aNetwork({
  bodies: [
    aBody("amt", {
      kind: "department",
      facts: [aFact("x")],
      contacts: [{ kind: "fax", value: "1", sources: [sourceId] }],
      relations: [["partOf", "rathaus"]],
    }),
  ],
  topics: [aTopic("ja", { answeredBy: ["amt"] }), aTopic("nein")],
  publications: [aPublication("heft", { publisher: "amt" }), aPublication("anderes")],
  timeline: [anEvent("a", "2020", { bodies: ["amt"] }), anEvent("b", "2021")],
});

describe("toBodyPage", () => {
  it("gathers what concerns the body, and nothing else", () => {
    const page = toBodyPage(network, "amt", "de", "2026-11-25");
    expect(page.summary.text).toBe("Das ist amt.");
    expect(page.factGroups.flatMap(({ facts }) => facts.map(({ id }) => id))).toEqual(["x"]);
    expect(page.contacts).toHaveLength(1);
    expect(page.relationGroups.map(({ kind, direction }) => [kind, direction])).toEqual([
      ["partOf", "outgoing"],
    ]);
    expect(page.topics.map(({ id }) => id)).toEqual(["ja"]);
    expect(page.publications.map(({ id }) => id)).toEqual(["heft"]);
    expect(page.chronicle.map(({ id }) => id)).toEqual(["a"]);
  });

  it("throws for a body that does not exist", () => {
    expect(() => toBodyPage(network, "niemand", "de", "2026-11-25")).toThrow("niemand");
  });
});
