import { readCensusChanges } from "../src/adapters/census-file.ts";
import { loadSite } from "../src/adapters/load-site.ts";
import { findModelineSlips } from "../src/adapters/modelines.ts";
import { findDrawingErrors } from "../src/adapters/prose-drawings.ts";
import { buildDay, siteRoot } from "../src/adapters/settings.ts";
import { reportSimpleGerman } from "../src/adapters/simple-german.ts";
import { DataErrors, renderError } from "../src/domain/data-error.ts";
import { missingOperatorDetails, overdueContacts } from "../src/domain/release.ts";

// `npm run check [-- --release]`: facts and prose, without building; German, all problems at once.
const started = performance.now();
try {
  const { facts, network } = await loadSite(siteRoot());
  const errors = await findDrawingErrors(facts.prose);
  errors.push(...(await reportSimpleGerman(siteRoot(), facts)).errors);
  if (process.argv.includes("--release"))
    errors.push(...missingOperatorDetails(facts), ...overdueContacts(facts, buildDay()));
  const census = await readCensusChanges(siteRoot(), network);
  errors.push(...census.losses);
  if (errors.length > 0) throw new DataErrors(errors);
  const seconds = ((performance.now() - started) / 1000).toFixed(1).replace(".", ",");
  console.log(
    `In Ordnung: ${network.bodies.length} Stellen, ${network.relations.length} Beziehungen, ` +
      `${network.sources.length} Quellen, ${network.prose.length} Texte (${seconds} s).`,
  );
  // What an editor in a browser cannot mend with a command is told, and stops nobody.
  for (const hint of [...(await findModelineSlips(siteRoot())), ...census.gains])
    console.log(`Hinweis: ${renderError(hint)}`);
} catch (error) {
  if (!(error instanceof DataErrors)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
