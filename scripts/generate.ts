import { commands } from "../src/adapters/command/catalogue.ts";
import { runCommand } from "../src/adapters/command/run-command.ts";
import { runGenerate } from "../src/adapters/generate-command.ts";
import { siteRoot } from "../src/adapters/settings.ts";

// `npm run generate`: renews what is derived but lies in the repository of the site.
await runCommand(commands.generate, async () => {
  console.log(await runGenerate(siteRoot()));
});
