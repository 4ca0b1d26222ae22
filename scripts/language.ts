import { runLanguage } from "../src/adapters/eleventy/language-command.ts";
import { siteRoot } from "../src/adapters/settings.ts";
import { DataErrors } from "../src/domain/data-error.ts";

// `npm run language [-- --wishes]`: what the rules of Einfache Sprache find, and how hard the German pages are to read.
try {
  const { report, isFine } = await runLanguage(siteRoot(), process.argv.slice(2));
  console.log(report);
  if (!isFine) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof DataErrors)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
