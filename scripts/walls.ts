import { commands } from "../src/adapters/terminal/command-catalogue.ts";
import { runCommand } from "../src/adapters/terminal/run-command.ts";
import { findBreaches } from "./walls/find-breaches.ts";
import { readSources } from "./walls/read-sources.ts";

// `npm run walls`: checks that every file uses only what its room may use (`walls/rooms.ts`).
await runCommand(commands.walls, async () => {
  const breaches = findBreaches(readSources());
  if (breaches.length > 0) console.error(breaches.join("\n"));
  return breaches.length > 0 ? 1 : 0;
});
