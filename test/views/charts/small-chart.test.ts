import { describe, expect, it } from "vitest";
import { type Chart, flattenItems } from "../../../src/views/charts/chart.ts";
import { toNeighbourhood } from "../../../src/views/charts/neighbourhood.ts";
import { toSmallChart } from "../../../src/views/charts/small-chart.ts";
import { aBody, aNetwork, plainWords } from "../../builders.ts";
import { expectSound, toNesting } from "../chart-laws.ts";

const members = (count: number) =>
  Array.from({ length: count }, (_, index) => aBody(`m-${index}`, { relations: [["memberOf", "rat"]] }));

const around = (count: number) => {
  const network = aNetwork({ bodies: [aBody("rat", { kind: "board" }), ...members(count)] });
  const chart = toNeighbourhood(network, "rat", plainWords);
  if (chart === undefined) throw new Error("no chart");
  return chart;
};

describe("toSmallChart", () => {
  it("leaves a small chart as it is", () => {
    expect(toSmallChart(around(16), plainWords)).toEqual(around(16));
  });

  it("says of too many boxes how many more there are", () => {
    const small = toSmallChart(around(40), plainWords);
    expectSound(small);
    const labels = flattenItems(small.items).map(({ label }) => label);
    // The body itself, the frame of its members, fifteen of them, and a word for the other 25.
    expect(labels).toHaveLength(18);
    expect(labels.at(-1)).toBe("sheet.more 25");
  });

  it("closes frames too deep in others, with the number of what is in them", () => {
    const inside = (ids: readonly string[]): Chart["items"] => {
      const [id, ...rest] = ids;
      return id === undefined ? [] : [{ id, label: id, kinds: [], shows: [], children: inside(rest) }];
    };
    const chart = { title: "", description: "", items: inside(["a", "b", "c", "d", "e"]), edges: [] };
    const small = toSmallChart(chart, plainWords);
    expect(toNesting(small.items)).toBe("a(b(c))");
    expect(flattenItems(small.items).at(-1)?.label).toBe("sheet.count c 2");
  });

  it("draws at most 24 boxes, fewer of each frame where there are several", () => {
    const leaf = (id: string) => ({ id, label: id, kinds: [], shows: [], children: [] });
    const frame = (id: string) => ({
      ...leaf(id),
      children: Array.from({ length: 10 }, (_, index) => leaf(`${id}-${index}`)),
    });
    const items = ["a", "b", "c"].map(frame);
    const small = toSmallChart({ title: "", description: "", items, edges: [] }, plainWords);
    // Three frames of ten are 33 boxes, of eight 27; with five and the word for the other five they are 21.
    expect(flattenItems(small.items)).toHaveLength(21);
    expect(small.items[0]?.children.at(-1)?.label).toBe("sheet.more 5");
  });

  it("counts among the others what only lines that are not drawn would meet", () => {
    const ids = Array.from({ length: 10 }, (_, index) => [`a-${index}`, `b-${index}`] as const);
    const items = ids.flat().map((id) => ({ id, label: id, kinds: [], shows: [], children: [] }));
    const edges = ids.map(([from, to]) => ({ from, to, label: "", line: "solid" as const, shows: [] }));
    // Eight pairs stay; fifteen of their boxes, and a word for the other five of the twenty.
    const more = toSmallChart({ title: "", description: "", items, edges }, plainWords);
    expect(more.items.at(-1)?.label).toBe("sheet.more 5");
    expectSound(more);
  });

  it("keeps at most 24 lines, and no box without one", () => {
    const kinds = ["participatesIn", "organises", "partnerOf", "leads"] as const;
    const many = aNetwork({
      bodies: [
        ...["a", "b"].map((id) => aBody(id)),
        ...Array.from({ length: 14 }, (_, index) =>
          aBody(`k-${index}`, {
            relations: [
              ["leads", "a"],
              [kinds[index % 3] ?? "leads", "b"],
            ],
          }),
        ),
      ],
    });
    const boxes = many.bodies.map(({ id }) => ({ id, label: id, kinds: [], shows: [], children: [] }));
    const edges = many.relations.flatMap((relation) =>
      relation.targets.map((to) => ({
        from: relation.source,
        to,
        label: "",
        line: "solid" as const,
        shows: [relation],
      })),
    );
    const small = toSmallChart({ title: "", description: "", items: boxes.slice(0, 16), edges }, plainWords);
    expectSound(small);
    expect(small.edges.length).toBeLessThanOrEqual(24);
    const ends = new Set(small.edges.flatMap(({ from, to }) => [from, to]));
    expect(small.items.filter(({ id }) => !ends.has(id))).toEqual([]);
  });
});
