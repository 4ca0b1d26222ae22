import { expect, it } from "vitest";
import { bodyKinds } from "../../src/domain/schema/body.ts";
import { drawingKinds } from "../../src/views/drawing.ts";

it.each(bodyKinds)("a %s can be coloured by its kind", (kind) => {
  expect(drawingKinds).toContain(kind);
});
