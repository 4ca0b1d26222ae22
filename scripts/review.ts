import { parseArgs } from "node:util";
import { writeReview } from "../src/adapters/eleventy/write-review.ts";
import { RevisionError } from "../src/adapters/git.ts";
import { buildDay, siteRoot } from "../src/adapters/settings.ts";
import { DataErrors } from "../src/domain/data-error.ts";

// `npm run review [-- <base> [<head>]] [--out <folder>] [--site <address>]`: what a change does to the website.
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { out: { type: "string", default: ".cache/review" }, site: { type: "string" } },
});
try {
  const { summary, problem } = await writeReview({
    root: siteRoot(),
    base: positionals[0],
    head: positionals[1],
    outDir: values.out,
    site: values.site,
    day: buildDay(),
  });
  console.log(summary);
  if (problem !== undefined) {
    console.error(problem);
    process.exitCode = 1;
  }
} catch (error) {
  if (!(error instanceof DataErrors || error instanceof RevisionError)) throw error;
  console.error(error.message);
  console.error("Kein Bericht geschrieben.");
  process.exitCode = 1;
}
