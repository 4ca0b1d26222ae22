import { runNew } from "../src/adapters/commands/new-command.ts";
import { commands } from "../src/adapters/terminal/command-catalogue.ts";
import { openDialogue } from "../src/adapters/terminal/dialogue.ts";
import { runCommand } from "../src/adapters/terminal/run-command.ts";
import { buildDay, siteRoot } from "../src/adapters/terminal/settings.ts";

// `npm run new`: creates something new. Asks for missing details when a person calls it or no words are given.
await runCommand(commands.new, async (_, args) => {
  const asks = args.length === 0 || process.stdin.isTTY;
  const dialogue = asks ? openDialogue(process.stdin, process.stdout) : undefined;
  try {
    console.log(await runNew({ root: siteRoot(), args, today: buildDay(), ask: dialogue?.ask }));
  } finally {
    dialogue?.close();
  }
});
