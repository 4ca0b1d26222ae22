import { commands } from "../src/adapters/command/catalogue.ts";
import { runCommand } from "../src/adapters/command/run-command.ts";
import { buildDay, siteRoot } from "../src/adapters/settings.ts";
import { runTranslations } from "../src/adapters/translations-command.ts";

// `npm run translations`: where every text stands in every language, and tools for translators.
await runCommand(commands.translations, async (_, args) => {
  console.log(await runTranslations(siteRoot(), args, buildDay()));
});
