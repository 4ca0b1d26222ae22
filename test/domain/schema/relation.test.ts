import { describe, expect, it } from "vitest";
import { relationKinds, relationSchema } from "../../../src/domain/schema/relation.ts";

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
});
