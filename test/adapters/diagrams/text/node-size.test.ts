import { describe, expect, it } from "vitest";
import { siteFontFaces } from "../../../../src/adapters/diagrams/text/font-faces.ts";
import { loadTextMeter } from "../../../../src/adapters/diagrams/text/measure-text.ts";
import { leastNodeHeight } from "../../../../src/adapters/diagrams/text/node-size.ts";
import { toTypesetter } from "../../../../src/adapters/diagrams/text/typesetter.ts";
import type { FlowShape } from "../../../../src/views/charts/flowchart.ts";

const { nodes } = toTypesetter({
  meter: loadTextMeter(siteFontFaces),
  locales: ["de"],
  size: 15,
  smallSize: 13,
});
const shapes = ["rect", "rounded", "stadium", "subroutine", "cylinder", "hexagon", "diamond"] as const;
const labels = [
  "Bildungskoordinator\vкоординатор освіти для новоприбулих\nнепевно",
  "Fachdienst Ausländer- und Personenstandswesen\vService unit for foreign nationals and civil status",
  "Amt",
];

describe.each(shapes)("a %s", (shape: FlowShape) => {
  it.each(labels.flatMap((label) => [130, 160, 230].map((width) => [label, width] as const)))(
    "with %j in a place %d px wide is no wider, and not much higher than its text",
    (label, width) => {
      const { w, h, label: wrapped } = nodes.byWidth(shape, label, width);
      expect(w).toBeLessThanOrEqual(width);
      const text = wrapped.rows * 20 + wrapped.noteRows * 17;
      expect(h).toBeGreaterThanOrEqual(Math.max(leastNodeHeight, text));
      expect(wrapped.rows + wrapped.noteRows).toBeLessThanOrEqual(shape === "diamond" ? 24 : 16);
    },
  );
});
