import { CommandError } from "../src/adapters/command-error.ts";
import { runGraph } from "../src/adapters/graph-command.ts";
import { buildDay, siteRoot } from "../src/adapters/settings.ts";
import { DataErrors } from "../src/domain/data-error.ts";

// `npm run graph [-- --at <day>]`: what the network was like on a day, as far as the facts tell.
try {
  console.log(await runGraph(siteRoot(), process.argv.slice(2), buildDay()));
} catch (error) {
  if (!(error instanceof DataErrors || error instanceof CommandError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
