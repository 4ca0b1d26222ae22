import { runTranslations } from "../src/adapters/commands/translations-command.ts";
import { commands } from "../src/adapters/terminal/command-catalogue.ts";
import { runCommand } from "../src/adapters/terminal/run-command.ts";
import { buildDay, siteRoot } from "../src/adapters/terminal/settings.ts";

// `npm run translations`: status of every text in every language, and tools for translators.
await runCommand(commands.translations, async (_, args) => {
  console.log(await runTranslations(siteRoot(), args, buildDay()));
});
