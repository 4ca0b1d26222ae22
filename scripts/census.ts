import { censusFile, writeCensus } from "../src/adapters/facts/census-file.ts";
import { loadSite } from "../src/adapters/facts/load-site.ts";
import { commands } from "../src/adapters/terminal/command-catalogue.ts";
import { runCommand } from "../src/adapters/terminal/run-command.ts";
import { siteRoot } from "../src/adapters/terminal/settings.ts";

// `npm run census`: counts everything again, so that intended additions and deletions show in the next comparison.
await runCommand(commands.census, async () => {
  const { network } = await loadSite(siteRoot());
  const changes = await writeCensus(siteRoot(), network);
  console.log(
    changes.length === 0
      ? `${censusFile} stimmt schon.`
      : [`${censusFile} neu gezählt:`, ...changes].join("\n"),
  );
});
