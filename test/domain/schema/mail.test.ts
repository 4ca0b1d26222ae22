import { describe, expect, it } from "vitest";
import { findMailProblem } from "../../../src/domain/schema/mail.ts";

const several = "Das ist mehr als eine E-Mail-Adresse.";
const none = "Das ist keine E-Mail-Adresse.";

describe("findMailProblem", () => {
  it("accepts a single address", () => {
    expect(findMailProblem("integration@example.org")).toBeUndefined();
  });

  it.each([
    ["a@x.example, b@x.example", several, undefined],
    ["a@x.example;b@x.example", several, undefined],
    ["a@x.example oder b@x.example", several, undefined],
    ["a@x.example,", none, "a@x.example"],
    ["Amt <a@x.example>", none, "a@x.example"],
    ["mailto:a@x.example", none, "a@x.example"],
    ["<a@x.example> a@x.example", none, "a@x.example"],
    ["a(at)x.example", none, undefined],
  ])("of %s says %s and means %s", (value, message, meant) => {
    const problem = findMailProblem(value);
    expect(problem?.message).toBe(message);
    expect(problem?.hint.toMeant?.(value)).toBe(meant);
  });
});
