import { commands } from "../src/adapters/command/catalogue.ts";
import { runCommand } from "../src/adapters/command/run-command.ts";
import { runGraph } from "../src/adapters/graph-command.ts";
import { buildDay, siteRoot } from "../src/adapters/settings.ts";

// `npm run graph`: what the network was like on a day, as far as the facts say.
await runCommand(commands.graph, async (_, args) => {
  console.log(await runGraph(siteRoot(), args, buildDay()));
});
