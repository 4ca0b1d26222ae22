import { commands } from "../src/adapters/terminal/command-catalogue.ts";
import { runCommand } from "../src/adapters/terminal/run-command.ts";
import { buildDay, siteRoot } from "../src/adapters/terminal/settings.ts";
import { writeReview } from "../src/build/review/write-review.ts";

// `npm run review`: reports how a change affects the website. The exit code reports mistakes, not differences.
await runCommand(commands.review, async ({ values: { out, site }, words: [base, head] }) => {
  const { summary, problem, isFault } = await writeReview({
    root: siteRoot(),
    base,
    head,
    outDir: out,
    site,
    day: buildDay(),
  });
  console.log(summary);
  if (problem !== undefined) console.error(problem);
  return isFault ? 1 : 0;
});
