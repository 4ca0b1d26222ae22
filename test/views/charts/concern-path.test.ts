import { describe, expect, it } from "vitest";
import { flattenItems, relationsShown } from "../../../src/views/charts/chart.ts";
import { toConcernChart, toConcernPaths } from "../../../src/views/charts/concern-path.ts";
import { aBlock, aBody, aFact, aNetwork, plainWords } from "../../builders.ts";
import { aSmallCounty, bodiesIn, expectSound, forAnyNetwork, idsOf, toLines } from "../chart-laws.ts";

const toSteps = (network: ReturnType<typeof aNetwork>) =>
  toConcernPaths(network, "de", "2026-11-25").map(({ from, to, steps }) => [
    `${from} ${to}`,
    ...steps.map(({ id, body, facts, relations }) =>
      [id, body, ...facts.map((fact) => fact.id), ...relations.map((relation) => relation.id)].join(" "),
    ),
  ]);

const group = (changes: Parameters<typeof aBody>[1] = {}) =>
  aBody("kreis", { kind: "working-group", relations: [["partOf", "netzwerk"]], ...changes });
const board = (changes: Parameters<typeof aBody>[1] = {}) =>
  aBody("rat", { kind: "board", relations: [["partOf", "netzwerk"]], ...changes });
const mediator = (between: readonly [string, string]) =>
  aBody("lotse", {
    kind: "role",
    facts: [aFact("wann", { onPath: true }), aFact("sonst")],
    relations: [
      ["partOf", "rathaus"],
      ["mediatesBetween", between],
    ],
  });

describe("toConcernPaths", () => {
  it("tells who collects, who decides on request and who can mediate, and no other step", () => {
    expect(toSteps(aSmallCounty())).toEqual([
      [
        "kreis rat",
        "collect kreis",
        "support rat supportsOnRequest rat kreis",
        "mediate lotse mediatesBetween lotse rat kreis",
      ],
    ]);
  });

  it("tells the statements marked for the path, each with its body", () => {
    const network = aNetwork({
      bodies: [
        group({ facts: [aFact("sammeln", { onPath: true }), aFact("treffen")] }),
        board({
          facts: [aFact("angebot", { onPath: true })],
          relations: [
            ["partOf", "netzwerk"],
            ["supportsOnRequest", "kreis"],
          ],
        }),
      ],
    });
    expect(toSteps(network)).toEqual([
      ["kreis rat", "collect kreis sammeln", "support rat angebot supportsOnRequest rat kreis"],
    ]);
  });

  it.each<[string, readonly [string, string], readonly string[][]]>([
    [
      "a board and a working group somebody mediates between, without decisions on request",
      ["rat", "kreis"],
      [["kreis rat", "collect kreis", "support rat", "mediate lotse wann mediatesBetween lotse rat kreis"]],
    ],
    ["others somebody mediates between: that is no path", ["rat", "netzwerk"], []],
  ])("looks at %s", (_, between, expected) => {
    expect(toSteps(aNetwork({ bodies: [group(), board(), mediator(between)] }))).toEqual(expected);
  });
});

describe("toConcernChart", () => {
  it("draws mediation towards both ends, and neither handover nor result", () => {
    const chart = toConcernChart(aSmallCounty(), plainWords, "de");
    if (!chart) throw new Error("no chart");
    expect(toLines(chart)).toEqual([
      "rat edge.supportsOnRequest kreis",
      "lotse edge.mediatesBetween rat",
      "lotse edge.mediatesBetween kreis",
    ]);
    expect(chart.items.map(({ id }) => id)).toEqual(["kreis", "rat", "lotse"]);
  });

  it("frames the statements of a body, whose ids are no ids of bodies", () => {
    const network = aNetwork({ bodies: [group(), board(), mediator(["rat", "kreis"]), aBody("lotse-wann")] });
    const chart = toConcernChart(network, plainWords, "de");
    expect(chart?.items.at(-1)).toMatchObject({
      id: "lotse",
      children: [{ id: "lotse--wann", label: "Aussage wann." }],
    });
  });

  it("says of a statement how old and how doubtful it is, as the list does", () => {
    const facts = [
      aFact("alt", { onPath: true, asOf: "2019-05" }),
      aFact("vage", { onPath: true, doubt: aBlock("Nicht sicher.") }),
      aFact("klar", { onPath: true }),
    ];
    const network = aNetwork({ bodies: [group({ facts }), board(), mediator(["rat", "kreis"])] });
    const chart = toConcernChart(network, plainWords, "de");
    expect(chart?.items[0]?.children.map(({ note, certainty }) => [note, certainty])).toEqual([
      ["certainty.dated 2019", "dated"],
      ["certainty.doubtful", "open"],
      [undefined, undefined],
    ]);
    expect(chart?.certainty).toEqual(["dated", "doubtful"]);
  });

  it("is nothing where nobody decides on request or mediates", () => {
    expect(toConcernChart(aNetwork(), plainWords, "de")).toBeUndefined();
  });

  it("says, for any network, exactly what its paths tell", () => {
    forAnyNetwork((network) => {
      const paths = toConcernPaths(network, "de", "2026-11-25");
      const chart = toConcernChart(network, plainWords, "de");
      expect(chart === undefined).toBe(paths.length === 0);
      const onRequest = network.relations.filter(({ kind }) => kind === "supportsOnRequest");
      const told = paths.flatMap(({ steps }) => steps.flatMap(({ relations }) => relations));
      expect(idsOf(told)).toEqual(expect.arrayContaining(idsOf(onRequest)));
      if (!chart) return;
      expectSound(chart);
      expect(idsOf(relationsShown(chart))).toEqual([...new Set(idsOf(told))]);
      const bodies = paths.flatMap(({ steps }) => steps.map(({ body }) => body));
      expect(bodiesIn(chart, network)).toEqual([...new Set(bodies)].sort());
      expect(flattenItems(chart.items).filter(({ shape }) => shape === "diamond")).toEqual([]);
    });
  });
});
