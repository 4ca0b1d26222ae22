import { commands } from "../src/adapters/command/catalogue.ts";
import { runCommand } from "../src/adapters/command/run-command.ts";
import { runFreshness } from "../src/adapters/freshness-command.ts";
import { buildDay, siteRoot } from "../src/adapters/settings.ts";

// `npm run freshness`: what has to be confirmed, for people, programs and calendars.
await runCommand(commands.freshness, async (_, args) => {
  console.log(await runFreshness(siteRoot(), args, buildDay()));
});
