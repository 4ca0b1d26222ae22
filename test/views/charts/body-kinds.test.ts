import { describe, expect, it } from "vitest";
import { type RelationKind, relationKinds } from "../../../src/domain/schema/relation-schema.ts";
import { toChartLabel, toKinds, toLine } from "../../../src/views/charts/body-kinds.ts";
import { aBody, aNetwork } from "../../builders.ts";

const look = (wish: Parameters<typeof aBody>[1]) => aNetwork({ bodies: [aBody("a", wish)] }).body("a");

describe("the look of a body", () => {
  it.each([
    [{}, ["institution"]],
    [{ collective: true }, ["institution", "collective"]],
    [{ kind: "board", uncertain: true }, ["board", "uncertain"]],
    [{ collective: true, uncertain: true }, ["institution", "collective", "uncertain"]],
    [{ collective: false }, ["institution"]],
  ] as const)("%j is marked %j", (wish, kinds) => {
    expect(toKinds(look(wish))).toEqual(kinds);
  });

  it("fits its short name into a box where it has one", () => {
    expect(toChartLabel(look({ name: "Sehr lang", shortName: "Kurz" }))).toBe("Kurz");
    expect(toChartLabel(look({ name: "Sehr lang" }))).toBe("Sehr lang");
  });

  it.each((Object.keys(relationKinds) as RelationKind[]).map((kind) => [kind]))("%s has a line", (kind) => {
    expect(toLine(kind)).toBe(kind === "leads" ? "thick" : "solid");
  });
});
