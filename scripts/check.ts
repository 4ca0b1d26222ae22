import { runCheck } from "../src/adapters/commands/check-command.ts";
import { commands } from "../src/adapters/terminal/command-catalogue.ts";
import { runCommand } from "../src/adapters/terminal/run-command.ts";
import { buildDay, siteRoot } from "../src/adapters/terminal/settings.ts";

// `npm run check`: facts and prose, without building; German, all problems at once.
await runCommand(commands.check, async (_, args) => {
  const { stdout, stderr, exitCode } = await runCheck(siteRoot(), args, buildDay());
  if (stdout !== "") console.log(stdout);
  if (stderr !== "") console.error(stderr);
  return exitCode;
});
