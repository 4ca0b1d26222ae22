import { serveWithReload } from "../src/adapters/preview/preview-server.ts";
import { commands } from "../src/adapters/terminal/command-catalogue.ts";
import { runCommand } from "../src/adapters/terminal/run-command.ts";
import { previewPort } from "../src/adapters/terminal/settings.ts";

// `npm start`: builds, serves on localhost, and rebuilds whenever prose, facts, templates or styles change.
await runCommand(commands.start, () =>
  serveWithReload({
    port: previewPort(),
    outDir: process.env["PREVIEW_FOLDER"] ?? ".cache/preview",
  }),
);
