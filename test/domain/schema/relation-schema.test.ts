import { describe, expect, it } from "vitest";
import { relationKinds, relationSchema } from "../../../src/domain/schema/relation-schema.ts";

const rest = { sentence: "Ein Satz.", sources: ["quelle"] };

describe("relationSchema", () => {
  it.each(Object.keys(relationKinds))("%s has a target, or two sides when it mediates", (kind) => {
    const mediates = kind === "mediatesBetween";
    expect(relationSchema.safeParse({ kind, target: "a", ...rest }).success).toBe(!mediates);
    expect(relationSchema.safeParse({ kind, between: ["a", "b"], ...rest }).success).toBe(mediates);
    expect(relationSchema.safeParse({ kind, ...rest }).success).toBe(false);
    expect(relationSchema.safeParse({ kind, target: "a", between: ["a", "b"], ...rest }).success).toBe(false);
  });

  it.each([[["a"]], [["a", "b", "c"]], [[]]])("does not mediate between %j", (between) => {
    expect(relationSchema.safeParse({ kind: "mediatesBetween", between, ...rest }).success).toBe(false);
  });

  it.each([
    [{ certainty: "possible" }, true],
    [{ certainty: "concluded", asOf: "2021" }, true],
    [{ certainty: "undated" }, true],
    [{ certainty: "undated", asOf: "2021" }, false],
    [{ certainty: "sicher" }, false],
  ])("takes %j: %s", (stated, isRight) => {
    expect(relationSchema.safeParse({ kind: "partOf", target: "a", ...rest, ...stated }).success).toBe(
      isRight,
    );
  });

  it("says what to do about a date that is known and unknown", () => {
    const stated = { kind: "partOf", target: "a", ...rest, certainty: "undated", asOf: "2021" };
    expect(relationSchema.safeParse(stated).error?.issues).toMatchObject([
      { path: ["certainty"], message: "Der Stand ist mit „asOf: 2021“ bekannt." },
    ]);
  });
});
