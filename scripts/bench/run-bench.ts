import { rm } from "node:fs/promises";
import { join } from "node:path";
import { runCells } from "./cells/run-cells.ts";
import { openSampleFile } from "./cells/sample-file.ts";
import { findContenders } from "./contenders/find-contenders.ts";
import { benchFolder, installTools } from "./contenders/toolbox.ts";
import { readMachine, runReferenceLoop } from "./measure/machine.ts";
import { toSourceState } from "./measure/source-state.ts";
import { type Part, parts, sizes } from "./plan/sizes.ts";
import { toPlan } from "./plan/to-plan.ts";
import { writeReport } from "./report/write-report.ts";

/** Options of a run. */
export interface BenchWish {
  /** Name of the only part; all without it. */
  readonly only: string | undefined;
  readonly rounds: number | undefined;
  readonly isQuick: boolean;
  readonly seed: number;
  readonly onStep: (step: string) => void;
}

/** Measures and writes the report of today. @returns messages about what could not be measured */
export async function runBench({ only, rounds, isQuick, seed, onStep }: BenchWish): Promise<string[]> {
  onStep((await installTools()) ? "Vergleichsprogramme eingerichtet" : "Vergleichsprogramme sind da");
  await rm(join(benchFolder, "work"), { recursive: true, force: true });
  const { contenders, versions } = await findContenders();
  const day = new Date().toISOString().slice(0, 10);
  const folder = isQuick ? join(benchFolder, "results", `${day}-quick`) : join("scripts/bench/results", day);
  const file = await openSampleFile(join(folder, "measurements.json"), {
    state: toSourceState(),
    seed,
    machine: readMachine(),
    versions,
    loop: [runReferenceLoop()],
  });
  const chosen = isQuick ? sizes.quick : sizes.full;
  const plan = toPlan({
    parts: parts.filter((part: Part) => only === undefined || part === only),
    sizes: chosen,
    rounds: rounds ?? chosen.rounds,
    seed,
    contenders,
  });
  try {
    const failures = await runCells(plan.cells, file, onStep);
    await writeReport(folder, day, file);
    onStep(`Bericht: ${join(folder, "README.md")}`);
    return failures;
  } finally {
    await plan.close();
  }
}
