import { noCaches, openCaches } from "../src/adapters/cache/caches.ts";
import { commands } from "../src/adapters/terminal/command-catalogue.ts";
import { runCommand } from "../src/adapters/terminal/run-command.ts";
import { buildSite } from "../src/build/build-site.ts";

// `npm run build`: checks, then writes the whole site, or leaves the last one as it is.
await runCommand(commands.build, async ({ values: { out, release, "no-cache": isFresh } }) => {
  const caches = isFresh ? noCaches : openCaches();
  console.log(await buildSite({ outDir: out, release, caches, onStep: (step) => console.log(`  ${step}`) }));
});
