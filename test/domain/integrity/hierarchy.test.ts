import { describe, expect, it } from "vitest";
import { checkHierarchy } from "../../../src/domain/integrity/hierarchy.ts";
import type { BodyKind } from "../../../src/domain/schema/body-schema.ts";
import { aBody, someFacts, theNetwork, theRoot } from "../../builders.ts";

const group = (id: string, parent: string) =>
  aBody(id, { kind: "working-group", relations: [["partOf", parent]] });
const problemsOf = (...bodies: ReturnType<typeof aBody>[]) =>
  checkHierarchy(someFacts({ bodies: [theNetwork(), theRoot(), ...bodies] })).map(({ message }) => message);

describe("checkHierarchy", () => {
  it.each([
    ["nesting of any depth", [group("a", "netzwerk"), group("b", "a"), group("c", "b")]],
    ["institutions that belong nowhere", [aBody("schule")]],
    ["institutions that belong somewhere", [aBody("schule", { relations: [["partOf", "rathaus"]] })]],
    ["a parent that does not exist, which is another rule's business", [group("a", "niemand")]],
    ["a body that is part of itself, which is another rule's business", [group("a", "a")]],
  ])("accepts %s", (_, bodies) => {
    expect(problemsOf(...bodies)).toEqual([]);
  });

  it.each([
    [
      "a second root",
      [aBody("amt", { kind: "department", root: true })],
      ["Die oberste Stelle gibt es schon: _data/department/rathaus.yaml."],
    ],
    ["two", [group("a", "b"), group("b", "a")], ["„Gehört zu“ führt im Kreis: a → b → a."]],
    [
      "three",
      [group("a", "b"), group("b", "c"), group("c", "a")],
      ["„Gehört zu“ führt im Kreis: a → b → c → a."],
    ],
    [
      "two circles",
      [group("a", "b"), group("b", "a"), group("c", "d"), group("d", "c")],
      ["„Gehört zu“ führt im Kreis: a → b → a.", "„Gehört zu“ führt im Kreis: c → d → c."],
    ],
    [
      "a circle with a tail",
      [group("t", "a"), group("a", "b"), group("b", "a")],
      ["„Gehört zu“ führt im Kreis: a → b → a."],
    ],
    [
      "two parents",
      [
        aBody("a", {
          kind: "role",
          relations: [
            ["partOf", "netzwerk"],
            ["partOf", "rathaus"],
          ],
        }),
      ],
      ["„a“ gehört hier zu mehr als einer Stelle."],
    ],
    [
      "an institution with two parents",
      [
        aBody("a", {
          relations: [
            ["partOf", "netzwerk"],
            ["partOf", "rathaus"],
          ],
        }),
      ],
      ["„a“ gehört hier zu mehr als einer Stelle."],
    ],
  ])("refuses %s", (_, bodies, expected) => {
    expect(problemsOf(...bodies)).toEqual(expected);
  });

  it.each<BodyKind>(["department", "board", "working-group", "role"])(
    "refuses a %s that belongs nowhere",
    (kind) => {
      expect(problemsOf(aBody("a", { kind }))).toEqual(["Es fehlt, wozu „a“ gehört."]);
    },
  );

  it.each([
    ["the root", aBody("haus", { kind: "department", root: true, relations: [["partOf", "netz"]] })],
    ["the network", aBody("netz", { kind: "network", relations: [["partOf", "haus"]] })],
  ])("refuses %s below anything", (_, body) => {
    expect(checkHierarchy(someFacts({ bodies: [body] })).map(({ message }) => message)).toEqual([
      "Die oberste Stelle gehört zu keiner anderen.",
    ]);
  });
});
