import fc from "fast-check";
import { expect, it } from "vitest";
import { drawTogether } from "../../../src/adapters/diagrams/draw-together.ts";
import { flattenItems } from "../../../src/views/charts/chart.ts";
import { toNeighbourhood } from "../../../src/views/charts/neighbourhood.ts";
import { toSmallChart } from "../../../src/views/charts/small-chart.ts";
import { toFlowchart } from "../../../src/views/charts/to-flowchart.ts";
import { plainWords } from "../../builders.ts";
import { anyShape, toLargeNetwork } from "../../views/sheets/any-large-network.ts";
import { findFaults } from "./drawing-faults.ts";

const forms = [
  ["landscape", 680],
  ["portrait", 320],
] as const;

it.each(forms)(
  "the neighbourhood of a body in any network, %s, %i px wide, can be read",
  async (layout, maxWidth) => {
    await fc.assert(
      fc.asyncProperty(anyShape, fc.constantFrom("de", "ar"), async (shape, locale) => {
        const network = toLargeNetwork(shape);
        const own = toNeighbourhood(network, `stelle-${shape.seed % shape.bodies}`, plainWords);
        const chart = own && toSmallChart(own, plainWords);
        if (chart === undefined) return;
        const source = toFlowchart(chart, () => undefined);
        const [drawn] = await drawTogether({ texts: [{ source, locale }], layout, maxWidth });
        if (drawn?.drawing === undefined) throw new Error(drawn?.error.message);
        expect(drawn.drawing.boxes).toHaveLength(flattenItems(chart.items).length);
        expect(drawn.drawing.edges).toHaveLength(chart.edges.length);
        expect(findFaults(drawn.drawing)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  },
);
