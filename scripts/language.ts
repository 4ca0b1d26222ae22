import { commands } from "../src/adapters/terminal/command-catalogue.ts";
import { runCommand } from "../src/adapters/terminal/run-command.ts";
import { siteRoot } from "../src/adapters/terminal/settings.ts";
import { runLanguage } from "../src/build/translations/language-command.ts";

// `npm run language`: what the rules of Einfache Sprache find, and how hard the German pages are to read.
await runCommand(commands.language, async (_, args) => {
  const { report, isFine } = await runLanguage(siteRoot(), args);
  console.log(report);
  return isFine ? 0 : 1;
});
