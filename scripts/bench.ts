import { commands } from "../src/adapters/terminal/command-catalogue.ts";
import { runCommand } from "../src/adapters/terminal/run-command.ts";
import { runBench } from "./bench/run-bench.ts";

// `npm run bench`: measures builds, drawings and search, ours and others; a report with plots for each day.
await runCommand(commands.bench, async ({ values: { only, rounds, quick, seed } }) => {
  const failures = await runBench({
    only,
    rounds: rounds === undefined ? undefined : Number(rounds),
    isQuick: quick,
    seed: Number(seed),
    onStep: (step) => console.log(`  ${step}`),
  });
  for (const failure of failures) console.error(failure);
  return failures.length > 0 ? 1 : 0;
});
