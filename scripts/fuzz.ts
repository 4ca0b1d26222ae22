import fc from "fast-check";
import { commands } from "../src/adapters/terminal/command-catalogue.ts";
import { runCommand } from "../src/adapters/terminal/run-command.ts";
import { anyMutation } from "../test/fuzz/mutation.ts";
import { toFindingReport } from "../test/fuzz/report.ts";
import { type Outcome, tryMutation } from "../test/fuzz/try-file.ts";

/** Maximum processor time per file. */
const maxMilliseconds = 250;

// `npm run fuzz`: damages files of a small site at random; the same seed damages them the same way.
await runCommand(commands.fuzz, async ({ values }) => {
  const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
  const numRuns = Number(values.runs);
  const outcomes: Outcome[] = [];
  const started = performance.now();
  const result = fc.check(
    fc.property(anyMutation, (mutation) => {
      const outcome = tryMutation(mutation);
      // A full machine or the garbage collector slows down single runs; code that is slow by itself is slow every time.
      const again =
        outcome.milliseconds > maxMilliseconds ? [tryMutation(mutation), tryMutation(mutation)] : [];
      outcomes.push(
        [outcome, ...again].reduce((fast, one) => (one.milliseconds < fast.milliseconds ? one : fast)),
      );
    }),
    { seed, numRuns },
  );
  const seconds = Math.round((performance.now() - started) / 1000);
  const refused = outcomes.filter((outcome) => outcome.refused).length;
  const slowest = outcomes.reduce((slow, outcome) =>
    outcome.milliseconds > slow.milliseconds ? outcome : slow,
  );
  console.log(
    `Startwert ${seed}: ${outcomes.length} Dateien in ${seconds} s, ${refused} abgelehnt, ${outcomes.length - refused} angenommen.`,
  );
  console.log(`Langsamste: ${Math.round(slowest.milliseconds)} ms (${slowest.file}).`);
  if (result.failed) {
    console.error(toFindingReport(result));
    return 1;
  }
  if (slowest.milliseconds > maxMilliseconds) {
    console.error(`Langsamer als ${maxMilliseconds} ms.`);
    return 1;
  }
  console.log("Kein Absturz, keine Meldung ohne Stelle, keine zweite Lesart.");
  return 0;
});
