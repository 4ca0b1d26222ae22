import { CommandError } from "../src/adapters/command-error.ts";
import { runFreshness } from "../src/adapters/freshness-command.ts";
import { buildDay, siteRoot } from "../src/adapters/settings.ts";
import { DataErrors } from "../src/domain/data-error.ts";

// `npm run freshness`: what has to be confirmed anew, for people, programs and calendars.
try {
  console.log(await runFreshness(siteRoot(), process.argv.slice(2), buildDay()));
} catch (error) {
  if (!(error instanceof DataErrors || error instanceof CommandError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
