import { describe, expect, it } from "vitest";
import { toConfirmables } from "../../../src/domain/upkeep/confirmations.ts";
import { aBody, aFact, aSource, aTopic, someFacts, sourceId, theNetwork, theRoot } from "../../builders.ts";

const facts = someFacts({
  sources: [aSource({ checked: "2026-01-10" })],
  bodies: [
    theNetwork(),
    theRoot(),
    aBody("amt", {
      facts: [aFact("alt", { checked: "2024-01-01" }), aFact("ohne")],
      contacts: [
        { kind: "phone", value: "01234 1", sources: [sourceId], checked: "2026-11-01" },
        { kind: "email", value: "a@example.org", sources: [sourceId] },
      ],
    }),
  ],
  topics: [aTopic("frage", { expires: "2026-12-31" })],
});

describe("toConfirmables", () => {
  it("names contacts, dated statements and sources, the most urgent first", () => {
    expect(
      toConfirmables(facts, "2026-11-25").map(({ kind, what, file, freshness }) => [
        kind,
        what,
        file,
        freshness.dueOn,
        freshness.isDue,
      ]),
    ).toEqual([
      ["statement", "facts.0", "_data/institution/amt.yaml", "2025-01-02", true],
      ["contact", "a@example.org", "_data/institution/amt.yaml", "2026-03-02", true],
      ["statement", "", "_data/topics/frage.yaml", "2027-01-01", false],
      ["source", sourceId, "_data/sources.yaml", "2027-01-11", false],
      ["contact", "01234 1", "_data/institution/amt.yaml", "2027-11-02", false],
    ]);
  });
});
