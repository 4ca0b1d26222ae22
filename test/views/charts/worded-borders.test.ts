import { describe, expect, it } from "vitest";
import { flattenItems } from "../../../src/views/charts/chart.ts";
import { toMermaid } from "../../../src/views/charts/mermaid-text.ts";
import { toOrganigram } from "../../../src/views/charts/organigram.ts";
import { withWordedBorders } from "../../../src/views/charts/worded-borders.ts";
import { aBody, aNetwork, aRelation, plainWords } from "../../builders.ts";

const network = aNetwork({
  bodies: [
    aBody("kreise", { kind: "working-group", collective: true, relations: [["partOf", "netzwerk"]] }),
    aBody("eins", {
      kind: "working-group",
      uncertain: true,
      relations: [aRelation("eins", "partOf", "kreise", { asOf: "2015" })],
    }),
    aBody("zwei", { kind: "working-group", relations: [["partOf", "kreise"]] }),
  ],
});
const plain = toOrganigram(network, plainWords);
const worded = withWordedBorders(plain, plainWords);
const noteOf = (id: string) => flattenItems(worded.items).find((item) => item.id === id)?.note;

describe("withWordedBorders", () => {
  it.each([
    ["a thick border", "kreise", "mark.collective"],
    ["a broken border, before how sure the place is", "eins", "mark.uncertain\ncertainty.dated 2015"],
    ["nothing for a plain one", "zwei", undefined],
  ])("says in words: %s", (_, id, note) => expect(noteOf(id)).toBe(note));

  it("reaches the Mermaid text, where a border has no other form", () => {
    const text = toMermaid(worded, () => undefined);
    expect(text).toContain("<small>mark.uncertain<br/>certainty.dated 2015</small>");
    expect(text).toContain("<small>mark.collective</small>");
    expect(toMermaid(plain, () => undefined)).not.toContain("mark.uncertain");
  });
});
