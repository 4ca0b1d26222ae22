import { ofTopic, type Result } from "./medians.ts";

/** A picture of results: a specification in Vega-Lite, drawn by `to-svg.mjs`. */
export interface Plot {
  /** Name of its file, without ending. */
  readonly name: string;
  readonly topic: string;
  readonly title: string;
  readonly spec: Readonly<Record<string, unknown>>;
}

const common = {
  $schema: "https://vega.github.io/schema/vega-lite/v6.json",
  background: "white",
  config: { font: "sans-serif", axis: { labelFontSize: 12, titleFontSize: 12 }, title: { fontSize: 14 } },
} as const;

/** Marks ours in all plots: dark against grey. */
const oursFirst = {
  condition: { test: "indexof(datum.subject, 'ours') == 0", value: "#0b5c8a" },
  value: "#9a9a9a",
} as const;

/** All plots for which there is something to show. */
export function toPlots(results: readonly Result[]): Plot[] {
  return [
    ...toBuildPlots(results),
    ...toGrowthPlot(results, "pages", "growth", "Warm builds by number of pages"),
    ...toGrowthPlot(results, "bodies", "bodies", "Whole builds by number of bodies"),
    ...toBarPlot(results, "drawings", "gzip bytes", "What a reader loads for an organigram"),
    ...toBarPlot(results, "search", "top three %", "Queries answered among the first three hits"),
  ];
}

function toBuildPlots(results: readonly Result[]): Plot[] {
  const warm = ofTopic(results, "pages").filter(({ what }) => what === "warm");
  const detailed = ofTopic(results, "pages").find(({ what }) => what === "cold")?.size ?? warm[0]?.size;
  const rows = warm.filter(({ size }) => size === detailed).map(toRow);
  if (rows.length === 0) return [];
  const title = `Seconds for ${detailed} pages, warm, by the clock`;
  const position = { x: { field: "wall", type: "quantitative", title: "s" } };
  const y = { field: "subject", type: "nominal", sort: "x", title: null, axis: { labelLimit: 240 } };
  const text = { field: "wall", type: "quantitative", format: ".2f" };
  const spec = {
    ...common,
    title,
    width: 520,
    data: { values: rows },
    encoding: { ...position, y },
    layer: [
      { mark: "bar", encoding: { color: oursFirst } },
      { mark: { type: "text", align: "left", dx: 4 }, encoding: { text } },
    ],
  };
  return [{ name: "build", topic: "pages", title, spec }];
}

function toGrowthPlot(
  results: readonly Result[],
  topic: "pages" | "bodies",
  name: string,
  title: string,
): Plot[] {
  const rows = ofTopic(results, topic)
    .filter(({ what }) => what === "warm" || (what === "cold" && topic === "bodies"))
    .map((result) => ({
      ...toRow(result),
      line: topic === "bodies" ? `${result.subject}, ${result.what}` : result.subject,
    }));
  if (new Set(rows.map(({ size }) => size)).size < 2) return [];
  const log = (field: string, axis: string) => ({
    field,
    type: "quantitative",
    scale: { type: "log" },
    title: axis,
  });
  const color = {
    field: "line",
    type: "nominal",
    title: null,
    scale: { scheme: "tableau10" },
    legend: { labelLimit: 260 },
  };
  const strokeWidth = { condition: { test: `indexof(datum.line, 'ours') == 0`, value: 3 }, value: 1.5 };
  const spec = {
    ...common,
    title,
    width: 520,
    height: 360,
    data: { values: rows },
    mark: { type: "line", point: true },
    encoding: { x: log("size", topic), y: log("wall", "s, by the clock"), color, strokeWidth },
  };
  return [{ name, topic: name, title, spec }];
}

function toBarPlot(
  results: readonly Result[],
  topic: "drawings" | "search",
  value: string,
  title: string,
): Plot[] {
  const rows = ofTopic(results, topic)
    .filter(({ values }) => values[value] !== undefined)
    .map((result) => ({
      ...toRow(result),
      label: topic === "drawings" ? `${result.size} bodies` : result.what,
    }));
  if (rows.length === 0) return [];
  // Ours is measured first.
  const domain = [...new Set(rows.map(({ subject }) => subject))];
  const spec = {
    ...common,
    title,
    width: 420,
    data: { values: rows },
    mark: "bar",
    encoding: {
      x: { field: value, type: "quantitative", title: value },
      y: { field: "label", type: "nominal", sort: null, title: null, axis: { labelLimit: 240 } },
      yOffset: { field: "subject", sort: null },
      color: {
        field: "subject",
        type: "nominal",
        title: null,
        scale: { domain, range: ["#0b5c8a", "#9a9a9a"] },
      },
    },
  };
  return [{ name: topic, topic, title, spec }];
}

function toRow({ subject, what, size, values }: Result) {
  return { subject, what, size, ...values };
}
