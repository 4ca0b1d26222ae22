import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { SampleFile } from "../cells/sample-file.ts";
import { drawPlots } from "./draw-plots.ts";
import { toResults } from "./medians.ts";
import { toPlots } from "./plots.ts";
import { toReport } from "./to-report.ts";

/** Writes the report of everything in a file of samples, and its plots, into a folder. */
export async function writeReport(
  folder: string,
  day: string,
  { about, samples }: SampleFile,
): Promise<void> {
  const results = toResults(samples);
  const plots = toPlots(results);
  await mkdir(folder, { recursive: true });
  for (const [name, svg] of drawPlots(plots)) await writeFile(join(folder, `${name}.svg`), svg);
  await writeFile(join(folder, "README.md"), toReport(day, about, results, plots));
}
