import { describe, expect, it } from "vitest";
import { flattenItems } from "../../../src/views/charts/chart.ts";
import { toMermaidId } from "../../../src/views/charts/mermaid-escape.ts";
import { toBodyChanges } from "../../../src/views/review/body-changes.ts";
import { toMarkedOrganigram, toMarkText } from "../../../src/views/review/marked-organigram.ts";
import { aBody, aNetwork, type BodyWish, plainWords } from "../../builders.ts";

const town = (wishes: Readonly<Record<string, BodyWish>>) =>
  aNetwork({
    bodies: [
      aBody("rat", { kind: "board", relations: [["partOf", "netzwerk"]] }),
      ...Object.entries(wishes).map(([id, wish]) => aBody(id, wish)),
    ],
  });

/** Labels of everything marked, before and after. */
function marksOf(before: ReturnType<typeof town>, after: ReturnType<typeof town>) {
  const bodies = toBodyChanges(before, after);
  const sides = [
    toMarkedOrganigram(before, plainWords, { bodies }, after, "removed"),
    toMarkedOrganigram(after, plainWords, { bodies }, before, "added"),
  ];
  return sides.map(({ chart, boxes, lines }) => [
    ...flattenItems(chart.items)
      .filter(({ id }) => boxes.has(toMermaidId(id)))
      .map(({ id, label }) => `${boxes.get(toMermaidId(id))} ${label}`),
    ...[...lines].map(([key, mark]) => `${mark} ${key.replaceAll("\n", " ")}`),
  ]);
}

const member: BodyWish = { name: "Amt", relations: [["memberOf", "rat"]] };

describe("toMarkedOrganigram", () => {
  it.each<
    [string, Readonly<Record<string, BodyWish>>, Readonly<Record<string, BodyWish>>, string[], string[]]
  >([
    ["nothing where nothing changed", { a: member }, { a: member }, [], []],
    ["a new body", {}, { a: member }, [], ["added Neu: Amt"]],
    ["a body that goes", { a: member }, {}, ["removed Entfällt: Amt"], []],
    [
      "another name, on both sides",
      { a: member },
      { a: { ...member, name: "Dienst" } },
      ["renamed Umbenannt: Amt"],
      ["renamed Umbenannt: Dienst"],
    ],
    [
      "another place, on both sides",
      { a: member },
      { a: { name: "Amt", relations: [["partOf", "rathaus"]] } },
      ["moved Verschoben: Amt"],
      ["moved Verschoben: Amt"],
    ],
    [
      "another place and name, in one label",
      { a: member },
      { a: { name: "Dienst", relations: [["partOf", "rathaus"]] } },
      ["moved Verschoben und umbenannt: Amt"],
      ["moved Verschoben und umbenannt: Dienst"],
    ],
    [
      "a body nothing connects any more",
      { a: member },
      { a: { name: "Amt" } },
      ["removed Ohne Verbindung: Amt"],
      [],
    ],
    [
      "a line that comes and one that goes",
      {
        a: {
          ...member,
          relations: [
            ["partOf", "rathaus"],
            ["partnerOf", "rat"],
          ],
        },
      },
      {
        a: {
          ...member,
          relations: [
            ["partOf", "rathaus"],
            ["relatedTo", "rat"],
          ],
        },
      },
      ["removed n-a n-rat Entfällt: edge.partnerOf"],
      ["added n-a n-rat Neu: edge.relatedTo"],
    ],
  ])("marks %s", (_, before, after, old, now) =>
    expect(marksOf(town(before), town(after))).toEqual([old, now]),
  );

  it("marks nothing where nothing is compared", () => {
    const network = town({ a: member });
    const bodies = toBodyChanges(network, network);
    const { boxes, lines } = toMarkedOrganigram(network, plainWords, { bodies }, undefined, "added");
    expect([boxes.size, lines.size]).toEqual([0, 0]);
  });

  it("never takes a name for a mark", () => {
    const named = { name: "Neu: Amt", relations: member.relations ?? [] };
    expect(marksOf(town({ a: named }), town({ a: named }))).toEqual([[], []]);
  });
});

describe("toMarkText", () => {
  it("joins what happened to one body", () => {
    expect(
      toMarkText([
        { mark: "moved", word: "Verschoben" },
        { mark: "renamed", word: "Umbenannt" },
      ]),
    ).toBe("Verschoben und umbenannt");
  });
});
