import { measureSearch, toReport } from "../test/site/search-quality.ts";

// `npm run search-quality [-- <folder>]`: how many of the queries in test/site/search-queries/ find their page.
console.log(toReport(await measureSearch(process.argv[2] ?? "dist")));
