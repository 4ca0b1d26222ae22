import { describe, expect, it } from "vitest";
import { toBodyPage } from "../../../src/views/facts/body-facts.ts";
import { aBody, aFact, aNetwork, anEvent, aPublication, aTopic, sourceId } from "../../builders.ts";

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

  const ending = aNetwork({
    bodies: [
      aBody("alt", {
        validTo: "2015",
        contacts: [{ kind: "phone", value: "1", sources: [sourceId] }],
        relations: [["memberOf", "rat"]],
      }),
      aBody("rat", {
        kind: "board",
        relations: [
          ["partOf", "netzwerk"],
          ["partnerOf", "alt"],
          ["partnerOf", "rathaus"],
        ],
      }),
    ],
    topics: [aTopic("frage", { answeredBy: ["alt", "rat"] })],
  });

  it.each([
    ["alt", "2015-12-31", ["memberOf alt rat", "partnerOf rat alt"], [], ["frage"], "contact.due.call"],
    ["alt", "2016-01-01", [], ["memberOf alt rat", "partnerOf rat alt"], [], "contact.due.expired"],
    [
      "rat",
      "2016-01-01",
      ["partOf rat netzwerk", "partnerOf rat rathaus"],
      ["partnerOf rat alt", "memberOf alt rat"],
      ["frage"],
      undefined,
    ],
  ] as const)(
    "ends relations, answers and contacts with a body: %s on %s",
    (id, day, now, former, topics, age) => {
      const page = toBodyPage(ending, id, "de", day);
      expect(page.relationGroups.flatMap(({ relations }) => relations.map((view) => view.id))).toEqual(now);
      expect(page.formerRelations.map((view) => view.id)).toEqual(former);
      for (const { period } of page.formerRelations)
        expect(period).toMatchObject({ sentence: "period.was.to", to: "2015" });
      expect(page.topics.map((topic) => topic.id)).toEqual(topics);
      // The source is of 2025: what it says of a body that is over is over as well.
      if (day > "2016") expect(page.contacts[0]?.age?.word).toBe(age);
    },
  );

  it("throws for a body that does not exist", () => {
    expect(() => toBodyPage(network, "niemand", "de", "2026-11-25")).toThrow("niemand");
  });
});
