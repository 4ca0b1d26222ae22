import { commands } from "../src/adapters/command/catalogue.ts";
import { runCommand } from "../src/adapters/command/run-command.ts";
import { runLanguage } from "../src/adapters/eleventy/language-command.ts";
import { siteRoot } from "../src/adapters/settings.ts";

// `npm run language`: what the rules of Einfache Sprache find, and how hard the German pages are to read.
await runCommand(commands.language, async (_, args) => {
  const { report, isFine } = await runLanguage(siteRoot(), args);
  console.log(report);
  return isFine ? 0 : 1;
});
