import { loadSite } from "../src/adapters/facts/load-site.ts";
import { commands } from "../src/adapters/terminal/command-catalogue.ts";
import { runCommand } from "../src/adapters/terminal/run-command.ts";
import { measureSearch } from "../test/site/search-quality.ts";
import { toReport } from "../test/site/search-report.ts";
import { readAllSets } from "../test/site/search-sets.ts";

// `npm run search-quality`: how many of the queries in test/site/search-queries/ find their page.
await runCommand(commands["search-quality"], async ({ words: [folder = "dist"] }) => {
  const { network } = await loadSite(".");
  console.log(toReport(await measureSearch(folder, await readAllSets(network))));
});
