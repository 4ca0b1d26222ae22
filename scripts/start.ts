import { previewFolder } from "../src/adapters/preview/preview-folder.ts";
import { serveWithReload } from "../src/adapters/preview/preview-server.ts";
import { commands } from "../src/adapters/terminal/command-catalogue.ts";
import { runCommand } from "../src/adapters/terminal/run-command.ts";
import { previewPort } from "../src/adapters/terminal/settings.ts";

// `npm start`: serves the site on localhost and shows every change of prose, facts, templates and styles at once.
await runCommand(commands.start, async ({ values }) =>
  serveWithReload({
    port: previewPort(values.port),
    outDir: await previewFolder(),
    entry: "src/build/preview/live-site.ts",
  }),
);
