import { describe, expect, it } from "vitest";
import { type Certainty, toCertainty } from "../../../src/domain/network/certainty.ts";
import type { Relation } from "../../../src/domain/network/relation.ts";
import { aBlock } from "../../builders.ts";

const doubt = aBlock("Ob es heute noch so ist, ist nicht bekannt.");

const rows: readonly [string, Pick<Relation, "certainty" | "asOf" | "doubt">, Certainty | undefined][] = [
  ["a plain fact", {}, undefined],
  ["a date", { asOf: "2021-09" }, { kind: "dated", asOf: "2021-09" }],
  ["a date and a doubt", { asOf: "2021", doubt }, { kind: "dated", asOf: "2021" }],
  ["a doubt alone", { doubt }, { kind: "doubtful" }],
  ["a possibility", { certainty: "possible" }, { kind: "possible" }],
  ["a conclusion with a doubt", { certainty: "concluded", doubt }, { kind: "concluded" }],
  ["a conclusion of a year", { certainty: "concluded", asOf: "2019" }, { kind: "concluded", asOf: "2019" }],
  ["no date, with a doubt", { certainty: "undated", doubt }, { kind: "undated" }],
];

describe("toCertainty", () => {
  it.each(rows)("%s", (_, relation, certainty) => {
    expect(toCertainty(relation)).toEqual(certainty);
  });
});
