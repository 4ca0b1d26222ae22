import { runFreshness } from "../src/adapters/commands/freshness-command.ts";
import { commands } from "../src/adapters/terminal/command-catalogue.ts";
import { runCommand } from "../src/adapters/terminal/run-command.ts";
import { buildDay, siteRoot } from "../src/adapters/terminal/settings.ts";

// `npm run freshness`: lists facts due for confirmation, for people, programs and calendars.
await runCommand(commands.freshness, async (_, args) => {
  console.log(await runFreshness(siteRoot(), args, buildDay()));
});
