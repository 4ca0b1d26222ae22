import { commands } from "../src/adapters/command/catalogue.ts";
import { runCommand } from "../src/adapters/command/run-command.ts";
import { measureSearch, toReport } from "../test/site/search-quality.ts";

// `npm run search-quality`: how many of the queries in test/site/search-queries/ find their page.
await runCommand(commands["search-quality"], async ({ words: [folder = "dist"] }) => {
  console.log(toReport(await measureSearch(folder)));
});
