import fc from "fast-check";
import { commands } from "../src/adapters/command/catalogue.ts";
import { runCommand } from "../src/adapters/command/run-command.ts";
import { anyMutation } from "../test/fuzz/mutation.ts";
import { type Outcome, tryMutation } from "../test/fuzz/try-file.ts";

/** So much of a processor one file may take. */
const maxMilliseconds = 250;

// `npm run fuzz`: damages files of a small site at random; the same seed damages them the same way.
await runCommand(commands.fuzz, async ({ values }) => {
  const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
  const numRuns = Number(values.runs);
  const outcomes: Outcome[] = [];
  const started = performance.now();
  const result = fc.check(
    fc.property(anyMutation, (mutation) => {
      outcomes.push(tryMutation(mutation));
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
    console.error(fc.defaultReportMessage(result));
    console.error(result.errorInstance);
    return 1;
  }
  if (slowest.milliseconds > maxMilliseconds) {
    console.error(`Langsamer als ${maxMilliseconds} ms.`);
    return 1;
  }
  console.log("Kein Absturz, keine Meldung ohne Stelle, keine zweite Lesart.");
  return 0;
});
