import { runCheck } from "../src/adapters/check-command.ts";
import { commands } from "../src/adapters/command/catalogue.ts";
import { runCommand } from "../src/adapters/command/run-command.ts";
import { buildDay, siteRoot } from "../src/adapters/settings.ts";

// `npm run check`: facts and prose, without building; German, all problems at once.
await runCommand(commands.check, async (_, args) => {
  const { stdout, stderr, exitCode } = await runCheck(siteRoot(), args, buildDay());
  if (stdout !== "") console.log(stdout);
  if (stderr !== "") console.error(stderr);
  return exitCode;
});
