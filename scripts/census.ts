import { censusFile, writeCensus } from "../src/adapters/census-file.ts";
import { loadSite } from "../src/adapters/load-site.ts";
import { siteRoot } from "../src/adapters/settings.ts";
import { DataErrors } from "../src/domain/data-error.ts";

// `npm run census`: counts everything anew, so that what was added or deleted on purpose shows in the next comparison.
try {
  const { network } = await loadSite(siteRoot());
  const changes = await writeCensus(siteRoot(), network);
  console.log(
    changes.length === 0
      ? `${censusFile} stimmt schon.`
      : [`${censusFile} neu gezählt:`, ...changes].join("\n"),
  );
} catch (error) {
  if (!(error instanceof DataErrors)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
