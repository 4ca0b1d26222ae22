import { describe, expect, it } from "vitest";
import { bodyKinds } from "../../../src/domain/schema/body-schema.ts";
import { drawingKinds, toTenth } from "../../../src/views/charts/drawing.ts";

it.each(bodyKinds)("a %s can be coloured by its kind", (kind) => {
  expect(drawingKinds).toContain(kind);
});

describe("toTenth", () => {
  it.each([
    [12.34, "12.3"],
    [12.35, "12.4"],
    [7, "7"],
    [-3.06, "-3.1"],
    [-0.04, "0"],
  ])("writes %f as %s", (value, written) => {
    expect(`${toTenth(value)}`).toBe(written);
    expect(Object.is(toTenth(value), -0)).toBe(false);
  });
});
