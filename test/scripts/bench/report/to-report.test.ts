import { describe, expect, it } from "vitest";
import type { Sample } from "../../../../scripts/bench/cells/cell.ts";
import { toResults } from "../../../../scripts/bench/report/medians.ts";
import { toPlots } from "../../../../scripts/bench/report/plots.ts";
import { toReport } from "../../../../scripts/bench/report/to-report.ts";

const build = (subject: string, size: number, ...walls: readonly number[]): Sample[] =>
  walls.map((wall, index) => ({
    topic: "pages",
    subject,
    what: "warm",
    size,
    round: index + 1,
    values: { wall, cpu: 2 * wall, memory: 100, pages: size, "KB a page": 7 },
  }));

const samples: readonly Sample[] = [
  ...build("ours, bare pages", 100, 1, 3, 2),
  ...build("ours, bare pages", 1000, 20),
  ...build("Astro", 100, 8),
  ...build("Astro", 1000, 10),
  {
    topic: "search",
    subject: "ours",
    what: "recall, newcomers",
    size: 25,
    round: 1,
    values: { queries: 50, "top three %": 96 },
  },
];
const results = toResults(samples);
const about = {
  state: "abc",
  seed: 1,
  machine: { processor: "X", cores: 2 },
  versions: { astro: "7.3.5" },
  loop: [120, 130],
};
const plots = toPlots(results);
const report = toReport("2026-12-01", about, results, plots);

describe("a report", () => {
  it("has medians, and ours as a multiple of each", () => {
    expect(report).toContain("| ours, bare pages, warm | 2 | 4 | 100 | 7 | 3 | 1 | – |");
    expect(report).toContain("| Astro, warm | 8 | 16 | 100 | 7 | 1 | 0.25 | – |");
    expect(report).toContain("| Astro, warm | 10 | 20 | 100 | 7 | 1 | 2 | – |");
  });

  it("has growth with exponent and the cost of one more page", () => {
    // Ten times as much for ten times as many: exponent 1; 18 s for 900 pages: 20 ms.
    expect(report).toContain("| ours, bare pages, warm | 2 | 20 | 1 | 20 | 100 |");
    // lg(10/8) = 0.0969; 2 s for 900 pages: 2.2 ms.
    expect(report).toContain("| Astro, warm | 8 | 10 | 0.0969 | 2.2 | 100 |");
  });

  it("says on what and with what it was measured", () => {
    for (const row of [
      "| processor | X |",
      "| reference loop, ms | 120, 130 |",
      "| astro | 7.3.5 |",
      "| seed | 1 |",
    ])
      expect(report).toContain(row);
  });

  it("leaves out what was not measured, and shows every plot it has", () => {
    expect(report).not.toContain("## Drawings");
    expect(report).toContain("| recall, newcomers | ours | 25 | 50 | 96 |");
    expect(plots.map(({ name }) => name)).toEqual(["build", "growth", "search"]);
    for (const { name } of plots) expect(report).toContain(`](${name}.svg)`);
  });
});
