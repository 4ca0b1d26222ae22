import { describe, expect, it } from "vitest";
import { relationKinds } from "../../../src/domain/schema/relation-schema.ts";
import { replaceRetiredKinds } from "../../../src/domain/schema/retired-kinds.ts";

const factWith = (value: unknown) => ({
  file: "_data/working-groups/sprache.yaml",
  value,
  locate: (path: readonly PropertyKey[]) => ({ line: Number(path[1] ?? 0) + 1, column: 11 }),
});

describe("replaceRetiredKinds", () => {
  it("reads a kind of an earlier edition as one of today, and says so at its place", () => {
    const stated = { id: "sprache", relations: [{ kind: "partOf" }, { kind: "escalatesTo", target: "rat" }] };
    const { fact, hints } = replaceRetiredKinds(factWith(stated));
    expect(fact.value).toEqual({
      id: "sprache",
      relations: [{ kind: "partOf" }, { kind: "relatedTo", target: "rat" }],
    });
    expect(hints).toEqual([
      {
        file: "_data/working-groups/sprache.yaml",
        line: 2,
        column: 11,
        message:
          "Die Art „escalatesTo“ gibt es nicht mehr; die Beziehung steht als „relatedTo“ (ist verbunden mit) auf der Website.",
        remedy: "Bitte „kind: relatedTo“ schreiben oder eine Art wählen, die der Quelle genauer entspricht.",
      },
    ]);
    expect(stated.relations[1]?.kind).toBe("escalatesTo");
  });

  it.each<[string, unknown]>([
    ["kinds of today", { relations: Object.keys(relationKinds).map((kind) => ({ kind })) }],
    ["kinds nobody knows", { relations: [{ kind: "constructor" }, { kind: "x" }] }],
    ["no kind", { relations: [{}, { kind: ["escalatesTo"] }, null, "escalatesTo"] }],
    ["no list of relations", { relations: { kind: "escalatesTo" } }],
    ["no relations", { id: "x" }],
    ["nothing", null],
    ["a text", "escalatesTo"],
  ])("leaves %s as it is", (_, value) => {
    const fact = factWith(value);
    expect(replaceRetiredKinds(fact)).toEqual({ fact, hints: [] });
  });
});
