import { runGraph } from "../src/adapters/commands/graph-command.ts";
import { commands } from "../src/adapters/terminal/command-catalogue.ts";
import { runCommand } from "../src/adapters/terminal/run-command.ts";
import { buildDay, siteRoot } from "../src/adapters/terminal/settings.ts";

// `npm run graph`: reports the network on a given day, as far as the facts say.
await runCommand(commands.graph, async (_, args) => {
  console.log(await runGraph(siteRoot(), args, buildDay()));
});
