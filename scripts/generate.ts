import { runGenerate } from "../src/adapters/commands/generate-command.ts";
import { commands } from "../src/adapters/terminal/command-catalogue.ts";
import { runCommand } from "../src/adapters/terminal/run-command.ts";
import { siteRoot } from "../src/adapters/terminal/settings.ts";

// `npm run generate`: renews the generated files that are kept in the site's repository.
await runCommand(commands.generate, async () => {
  console.log(await runGenerate(siteRoot()));
});
