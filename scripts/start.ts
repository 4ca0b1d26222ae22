import { serveWithReload } from "../src/adapters/preview/preview-server.ts";
import { commands } from "../src/adapters/terminal/command-catalogue.ts";
import { runCommand } from "../src/adapters/terminal/run-command.ts";

// `npm start`: builds, serves on localhost, and rebuilds whenever prose, facts, templates or styles change.
await runCommand(commands.start, () =>
  serveWithReload({
    port: Number(process.env["PORT"] ?? 8080),
    outDir: process.env["PREVIEW_FOLDER"] ?? ".cache/preview",
  }),
);
