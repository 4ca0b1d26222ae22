import { CommandError } from "../src/adapters/command-error.ts";
import { openDialogue } from "../src/adapters/dialogue.ts";
import { runNew } from "../src/adapters/new-command.ts";
import { buildDay, siteRoot } from "../src/adapters/settings.ts";
import { DataErrors } from "../src/domain/data-error.ts";

// `npm run new [-- <kind> "<name>"]`: begins something new. Asks for what is missing when called bare or by a person.
const args = process.argv.slice(2);
const dialogue =
  args.length === 0 || process.stdin.isTTY ? openDialogue(process.stdin, process.stdout) : undefined;
try {
  console.log(await runNew({ root: siteRoot(), args, today: buildDay(), ask: dialogue?.ask }));
} catch (error) {
  if (!(error instanceof DataErrors || error instanceof CommandError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
} finally {
  dialogue?.close();
}
