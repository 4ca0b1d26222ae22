import type { About } from "../cells/sample-file.ts";
import { toTable } from "./markdown-table.ts";
import type { Result } from "./medians.ts";
import { toBuildTables, toGrowthTable } from "./page-tables.ts";
import type { Plot } from "./plots.ts";
import { toSideTable } from "./side-tables.ts";

/** The report of a run as Markdown. @param plots those drawn beside it, as SVG files */
export function toReport(
  day: string,
  about: About,
  results: readonly Result[],
  plots: readonly Plot[],
): string {
  const section = (title: string, says: string, parts: readonly string[], topic: string) =>
    parts.length === 0
      ? []
      : [`## ${title}`, says, ...plots.filter((plot) => plot.topic === topic).map(toPicture), ...parts];
  return `${[
    `# Benchmark of ${day}`,
    "Made by `npm run bench` (scripts/bench/README.md says how and with what). All numbers are medians of the rounds. wall: seconds by the clock; CPU: seconds of all processes; MB: memory of all processes at the peak. Ratios below 1 mean that ours is faster.",
    ...toMachineTables(about),
    ...section(
      "Pages of plain text",
      "The same Markdown for all. Bare: pages only. Whole: with search, and ours with everything else.",
      toBuildTables(results),
      "pages",
    ),
    ...section(
      "Growth with pages",
      "Warm builds. The exponent is fitted on logarithms: 1 is proportional. “ms for one more” is the cost of one more page between each two sizes; flat, if nothing grows faster than the site.",
      toGrowthTable(results, "pages"),
      "growth",
    ),
    ...section(
      "Growth with bodies",
      "Whole builds of invented counties with twice as many relations as bodies.",
      toGrowthTable(results, "bodies"),
      "bodies",
    ),
    ...section(
      "Drawings",
      "The organigram of invented counties. Ours is drawn while building, Mermaid draws in the reader's browser. ms: first and second drawing after everything is loaded; bytes are compressed (gzip -9).",
      toSideTable(results, "drawings"),
      "drawings",
    ),
    ...section(
      "Preview",
      "The server for editors: seconds from its start until it shows a page, and from saving a sentence until that page has it (median). Ours is `npm start`.",
      toSideTable(results, "preview"),
      "preview",
    ),
    ...section(
      "Search",
      "Our search page and Pagefind's own interface over the same built site. Bytes are compressed. Recall: percent of queries whose page is the first hit, or among the first three.",
      toSideTable(results, "search"),
      "search",
    ),
  ].join("\n\n")}\n`;
}

function toMachineTables({ machine, versions, loop, state, seed }: About): string[] {
  const list = (names: Readonly<Record<string, string | number>>) => Object.entries(names);
  return [
    toTable(
      ["machine", ""],
      [
        ...list(machine),
        ["reference loop, ms", loop.join(", ")],
        ["state of the sources", state],
        ["seed", String(seed)],
      ],
    ),
    toTable(["version", ""], list(versions)),
  ];
}

function toPicture({ name, title }: Plot): string {
  return `![${title}](${name}.svg)`;
}
