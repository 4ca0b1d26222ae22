import { CommandError } from "../src/adapters/command-error.ts";
import { renderDataErrors } from "../src/adapters/error-lines.ts";
import { buildDay, siteRoot } from "../src/adapters/settings.ts";
import { runTranslations } from "../src/adapters/translations-command.ts";
import { DataErrors } from "../src/domain/data-error.ts";

// `npm run translations`: where every text stands in every language, and tools for translators.
try {
  console.log(await runTranslations(siteRoot(), process.argv.slice(2), buildDay()));
} catch (error) {
  if (!(error instanceof DataErrors || error instanceof CommandError)) throw error;
  console.error(error instanceof DataErrors ? renderDataErrors(error, siteRoot()) : error.message);
  process.exitCode = 1;
}
