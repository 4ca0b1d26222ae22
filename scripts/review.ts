import { parseArgs } from "node:util";
import { writeReview } from "../src/adapters/eleventy/write-review.ts";
import { RevisionError } from "../src/adapters/git.ts";
import { buildDay, siteRoot } from "../src/adapters/settings.ts";

const usage = `npm run review                          gegen den Stand, an dem der Zweig von main abging
npm run review -- <Stand>               ebenso von einem anderen Zweig, einer Marke oder einem Commit
npm run review -- <Stand> <Stand>       zwei Stände, ohne den Arbeitsstand
  --out <Ordner>                        statt .cache/review
  --site <Adresse oder Ordner>          macht Links auf eine Vorschau, zum Beispiel https://… oder ../dist`;

// `npm run review`: what a change does to the website. Differences are no fault; the exit code only tells of mistakes.
try {
  const { positionals, values } = readCall();
  const [base, head] = positionals;
  const { summary, problem, isFault } = await writeReview({
    root: siteRoot(),
    base,
    head,
    outDir: values.out,
    site: values.site,
    day: buildDay(),
  });
  console.log(summary);
  if (problem !== undefined) console.error(problem);
  if (isFault) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof RevisionError)) throw error;
  console.error(error.message);
  console.error("Kein Bericht geschrieben.");
  process.exitCode = 1;
}

/** @throws RevisionError with the usage for a call that is none */
function readCall() {
  try {
    const call = parseArgs({
      allowPositionals: true,
      options: { out: { type: "string", default: ".cache/review" }, site: { type: "string" } },
    });
    if (call.positionals.length <= 2) return call;
  } catch {
    // Unknown options are told below, in German.
  }
  throw new RevisionError(usage);
}
