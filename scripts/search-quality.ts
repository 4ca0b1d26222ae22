import { loadSite } from "../src/adapters/load-site.ts";
import { measureSearch } from "../test/site/search-quality.ts";
import { toReport } from "../test/site/search-report.ts";
import { readAllSets } from "../test/site/search-sets.ts";

// `npm run search-quality [-- <folder>]`: how many of the queries in test/site/search-queries/ find their page.
const { network } = await loadSite(".");
console.log(toReport(await measureSearch(process.argv[2] ?? "dist", await readAllSets(network))));
