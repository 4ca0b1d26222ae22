import { describe, expect, it } from "vitest";
import { withCertainty } from "../../../src/views/charts/certain-chart.ts";
import type { Chart, ChartEdge, ChartItem } from "../../../src/views/charts/chart.ts";
import { flattenItems } from "../../../src/views/charts/chart.ts";
import { toNeighbourhood } from "../../../src/views/charts/neighbourhood.ts";
import { toOrganigram } from "../../../src/views/charts/organigram.ts";
import { type OutlineNode, toOutline } from "../../../src/views/charts/outline.ts";
import { toOverview } from "../../../src/views/charts/overview.ts";
import { toWords } from "../../../src/views/translations/interface-words.ts";
import { aBlock, aBody, aNetwork, aRelation } from "../../builders.ts";

const german = new Map([
  ["certainty.dated", "Stand {year}"],
  ["certainty.undated", "Stand unbekannt"],
  ["certainty.possible", "Möglichkeit"],
  ["certainty.concluded", "Folgerung"],
  ["certainty.doubtful", "unsicher"],
  ["certainty.all", "Alle hier: {mark}"],
  ["chart.from", "Aus: {name}"],
  ["edge.possible.mediatesBetween", "kann vermitteln"],
  ...["chart.organigram", "chart.overview", "chart.neighbourhood"].flatMap((key): [string, string][] => [
    [`${key}.title`, key],
    [`${key}.description`, key],
  ]),
  ...["partOf", "memberOf", "leads", "mediatesBetween", "partnerOf"].flatMap((kind): [string, string][] => [
    [`edge.${kind}`, kind],
    [`relation.${kind}.incoming`, kind],
    [`relation.${kind}.outgoing`, kind],
  ]),
]);
const words = toWords("de", german, german);

const aDoubt = () => ({ doubt: aBlock("Ob das so ist, ist nicht bekannt.") });

/** A board whose members are known from an undated list, one place concluded, one group of 2015, one partner of 2021. */
const network = aNetwork({
  bodies: [
    aBody("rat", { kind: "board", relations: [["partOf", "netzwerk"]] }),
    aBody("kreis", { kind: "working-group", relations: [["partOf", "netzwerk"]] }),
    ...["amt", "bau"].map((id) =>
      aBody(id, {
        kind: "department",
        relations: [
          aRelation(id, "partOf", "rathaus", id === "bau" ? { certainty: "concluded" } : {}),
          aRelation(id, "memberOf", "rat", { certainty: "undated", ...aDoubt() }),
        ],
      }),
    ),
    aBody("schule", { relations: [aRelation("schule", "memberOf", "rat", { certainty: "undated" })] }),
    ...["eins", "zwei"].map((id) =>
      aBody(id, {
        kind: "working-group",
        relations: [aRelation(id, "partOf", "kreis", { asOf: "2015-03" })],
      }),
    ),
    aBody("lotse", {
      kind: "role",
      relations: [
        aRelation("lotse", "mediatesBetween", ["rat", "kreis"], { certainty: "possible" }),
        aRelation("lotse", "partOf", "rathaus", { asOf: "2021", ...aDoubt() }),
      ],
    }),
    aBody("partner", {
      relations: [aRelation("partner", "partnerOf", "netzwerk", { certainty: "concluded", asOf: "2021" })],
    }),
    aBody("gast", { relations: [aRelation("gast", "partnerOf", "netzwerk", aDoubt())] }),
  ],
});

const notesOf = (chart: Chart | undefined) =>
  Object.fromEntries(
    flattenItems(chart?.items ?? []).flatMap(({ id, note, certainty }) =>
      note === undefined ? [] : [[id, `${certainty}: ${note}`]],
    ),
  );
const linesOf = (chart: Chart | undefined) =>
  (chart?.edges ?? []).map(
    ({ from, to, label, line, certainty, note }) => `${from} ${label} ${to}: ${line}, ${certainty}, ${note}`,
  );

describe("the organigram says how sure it is", () => {
  const chart = toOrganigram(network, words);

  it("of places: once at a frame what is the same for all in it, at the box what is not", () => {
    expect(notesOf(chart)).toEqual({
      rat: "dated: Alle hier: Stand unbekannt",
      bau: "open: Folgerung",
      kreis: "dated: Alle hier: Stand 2015",
      lotse: "dated: Stand 2021",
    });
  });

  it("of lines, in the words and the form of each", () => {
    expect(linesOf(chart).sort()).toEqual([
      "gast partnerOf netzwerk: solid, open, unsicher",
      "lotse mediatesBetween kreis: solid, open, Möglichkeit",
      "lotse mediatesBetween rat: solid, open, Möglichkeit",
      "partner partnerOf netzwerk: solid, open, Folgerung · Stand 2021",
      "rathaus leads netzwerk: thick, undefined, undefined",
    ]);
  });

  it("names every kind that occurs, for the legend", () => {
    expect(chart.certainty).toEqual(["dated", "undated", "possible", "concluded", "doubtful"]);
    expect(toOrganigram(aNetwork(), words).certainty).toEqual([]);
  });

  it("and the list says the same of the same places", () => {
    const found: [string, unknown, unknown][] = [];
    const visit = (nodes: readonly OutlineNode[]) => {
      for (const { id, marks, insideMarks, children } of nodes) {
        if (marks.length + insideMarks.length > 0) found.push([id, marks, insideMarks]);
        visit(children);
      }
    };
    visit(toOutline(network, "de", "2026-12-01"));
    expect(found.sort()).toEqual([
      ["bau", [{ kind: "concluded" }], []],
      ["kreis", [], [{ kind: "dated", year: "2015" }]],
      ["lotse", [{ kind: "dated", year: "2021" }], []],
      ["rat", [], [{ kind: "undated" }]],
    ]);
  });
});

describe("other drawings say how sure they are", () => {
  it("the overview leaves out doubtful places, and marks its lines", () => {
    const chart = toOverview(network, words);
    expect(notesOf(chart)).toEqual({});
    expect(linesOf(chart)).toContain("lotse mediatesBetween rat: solid, open, Möglichkeit");
  });

  it("a line to a frame says what holds for all relations it stands for", () => {
    expect(linesOf(toNeighbourhood(network, "rat", words))).toContain(
      "memberOf-incoming memberOf rat: solid, dated, Stand unbekannt",
    );
  });

  it("a line for relations of different certainty leaves it to the boxes", () => {
    const mixed = aNetwork({
      bodies: [
        aBody("rat", { kind: "board", relations: [["partOf", "netzwerk"]] }),
        aBody("a", { relations: [["memberOf", "rat"]] }),
        aBody("b", { relations: [aRelation("b", "memberOf", "rat", { asOf: "2019" })] }),
        aBody("c", { relations: [aRelation("c", "memberOf", "rat", { certainty: "possible" })] }),
      ],
    });
    const chart = toNeighbourhood(mixed, "rat", words);
    expect(notesOf(chart)).toEqual({ b: "dated: Stand 2019", c: "open: Möglichkeit" });
    expect(linesOf(chart)).toContain("memberOf-incoming memberOf rat: solid, undefined, undefined");
  });
});

describe("withCertainty", () => {
  const box = (id: string): ChartItem => ({ id, label: id, kinds: [], shows: [], children: [] });
  const [plain, dated, possible] = [{}, { asOf: "2020" as const }, { certainty: "possible" as const }].map(
    (stated, index) => ({
      id: String(index),
      kind: "partnerOf" as const,
      source: "a",
      targets: ["b"],
      sentence: aBlock("Satz."),
      sources: [],
      ...stated,
    }),
  );
  const lineFor = (...shows: (typeof plain)[]): ChartEdge | undefined =>
    withCertainty(
      {
        title: "",
        description: "",
        items: [box("a"), box("b")],
        edges: [{ from: "a", to: "b", label: "x", line: "solid", shows: shows.flatMap((one) => one ?? []) }],
      },
      words,
    ).edges[0];

  it.each([
    ["one plain fact among several", [dated, plain], undefined],
    ["several that are all open", [dated, possible], "Stand 2020 · Möglichkeit"],
    ["the same twice", [dated, dated], "Stand 2020"],
    ["none", [], undefined],
  ])("a line that shows %s", (_, shows, note) => {
    expect(lineFor(...shows)?.note).toBe(note);
  });
});
