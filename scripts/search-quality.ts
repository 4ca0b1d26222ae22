import { isSoftwareRoot } from "../src/adapters/facts/bundled-words.ts";
import { loadSite } from "../src/adapters/facts/load-site.ts";
import { commands } from "../src/adapters/terminal/command-catalogue.ts";
import { runCommand } from "../src/adapters/terminal/run-command.ts";
import { siteRoot } from "../src/adapters/terminal/settings.ts";
import { measureSearch } from "../test/site/search-quality.ts";
import { toReport } from "../test/site/search-report.ts";
import { readAllSets, toNamedSets } from "../test/site/search-sets.ts";

// `npm run search-quality`: how many of the queries in test/site/search-queries/ find their page.
await runCommand(commands["search-quality"], async ({ words: [folder = "dist"] }) => {
  const root = siteRoot();
  const { network } = await loadSite(root);
  // What newcomers ask was collected for the pages of our own site; names are asked of any.
  const sets = isSoftwareRoot(root) ? await readAllSets(network) : await toNamedSets(network);
  console.log(toReport(await measureSearch(folder, sets)));
});
