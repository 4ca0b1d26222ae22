import { runGenerate } from "../src/adapters/commands/generate-command.ts";
import { commands } from "../src/adapters/terminal/command-catalogue.ts";
import { runCommand } from "../src/adapters/terminal/run-command.ts";
import { siteRoot } from "../src/adapters/terminal/settings.ts";

// `npm run generate`: renews what is derived but lies in the repository of the site.
await runCommand(commands.generate, async () => {
  console.log(await runGenerate(siteRoot()));
});
