import { commands } from "../src/adapters/terminal/command-catalogue.ts";
import { toOverview, toUnknownCommand } from "../src/adapters/terminal/command-overview.ts";

// `npm run netzwerk`: lists every command with its purpose; with a name, runs that command.
const [word = "--help"] = process.argv.slice(2);
if (["--help", "-h", "hilfe"].includes(word)) console.log(toOverview(Object.values(commands)));
else if (Object.hasOwn(commands, word)) {
  // Commands read their call from the third word on.
  process.argv.splice(2, 1);
  await import(`./${word}.ts`);
} else {
  console.error(toUnknownCommand(word, Object.values(commands)));
  process.exitCode = 2;
}
