import { spawnSync } from "node:child_process";
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { benchFolder } from "../contenders/toolbox.ts";
import type { Plot } from "./plots.ts";

/** Draws plots as SVG with the installed Vega, in a program of its own beside its packages. */
export function drawPlots(plots: readonly Plot[]): Map<string, string> {
  const program = join(benchFolder, "to-svg.mjs");
  copyFileSync(fileURLToPath(new URL("to-svg.mjs", import.meta.url)), program);
  const { status, stdout, stderr } = spawnSync(process.execPath, [program], {
    input: JSON.stringify(plots.map(({ name, spec }) => ({ name, spec }))),
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  if (status !== 0) throw new Error(stderr);
  return new Map(Object.entries(JSON.parse(stdout) as Record<string, string>));
}
