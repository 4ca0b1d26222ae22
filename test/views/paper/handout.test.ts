import { describe, expect, it } from "vitest";
import type { Contact } from "../../../src/domain/schema/fields/contact.ts";
import { toHandout } from "../../../src/views/paper/handout.ts";
import { aBlock, aBody, aFact, aNetwork, aTopic, sourceId } from "../../builders.ts";

const contact = (kind: Contact["kind"], value: string): Contact => ({ kind, value, sources: [sourceId] });
const facts = (count: number) => Array.from({ length: count }, (_, index) => aFact(`f${index}`));

describe("toHandout", () => {
  const network = aNetwork({
    bodies: [
      aBody("netz", {
        kind: "network",
        facts: [
          ...facts(5),
          aFact("zweck", { topic: "purpose", doubt: aBlock("Nicht sicher.") }),
          aFact("damals", { topic: "principles", asOf: "2014" }),
          aFact("frueher", { topic: "history" }),
        ],
      }),
      aBody("schule", { contacts: [contact("fax", "01234 999"), contact("phone", "01234 567")] }),
      aBody("verein", { contacts: [contact("fax", "01234 998")] }),
      aBody("fern", { contacts: [contact("phone", "01234 111")] }),
    ],
    topics: [
      aTopic("a", { answeredBy: ["schule", "verein"] }),
      aTopic("b", { answeredBy: ["schule"] }),
      aTopic("c"),
    ],
  });
  const handout = toHandout(network, "de", "2026-11-25");

  it("says of the network what is certain and not of an earlier time, three statements of a kind at most", () => {
    expect(handout.about.map(({ topic, facts: shown }) => [topic, shown.map(({ id }) => id)])).toEqual([
      ["tasks", ["f0", "f1", "f2"]],
    ]);
    expect(handout.summary?.text.text).toBe("Das ist netz.");
  });

  it("says of the summary how old and how doubtful it is", () => {
    const summary = {
      text: aBlock("Das Netz."),
      sources: [sourceId],
      asOf: "2016",
      doubt: aBlock("Vielleicht."),
    };
    const old = aNetwork({ bodies: [aBody("netz", { kind: "network", summary })] });
    const { citation } = toHandout(old, "de", "2026-11-25").summary ?? {};
    expect([citation?.asOf, citation?.doubt?.text]).toEqual(["2016", "Vielleicht."]);
  });

  it("names everyone a question leads to once: who can be reached, by what people use, and who cannot", () => {
    expect(handout.desks.map(({ body, contacts }) => [body.id, contacts.map(({ value }) => value)])).toEqual([
      ["schule", ["01234 567"]],
    ]);
    expect(handout.unreachable.map(({ id }) => id)).toEqual(["rathaus", "verein"]);
  });

  it("cites everything it says", () => {
    expect(handout.citations.length).toBe(1 + 3 + 3 + 1);
    expect(handout.citations.flatMap(({ sources }) => sources.map(({ id }) => id))).toContain(sourceId);
  });
});
