import { commands } from "../src/adapters/terminal/command-catalogue.ts";
import { runCommand } from "../src/adapters/terminal/run-command.ts";
import { siteRoot } from "../src/adapters/terminal/settings.ts";
import { runLanguage } from "../src/build/translations/language-command.ts";

// `npm run language`: reports breaches of the rules of Einfache Sprache and the readability of the German pages.
await runCommand(commands.language, async (_, args) => {
  const { report, isFine } = await runLanguage(siteRoot(), args);
  console.log(report);
  return isFine ? 0 : 1;
});
