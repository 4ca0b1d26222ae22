import { commands } from "../src/adapters/command/catalogue.ts";
import { runCommand } from "../src/adapters/command/run-command.ts";
import { serveWithReload } from "../src/adapters/preview-server.ts";

// `npm start`: builds, serves on localhost, and rebuilds whenever prose, facts, templates or styles change.
await runCommand(commands.start, () =>
  serveWithReload({
    port: Number(process.env["PORT"] ?? 8080),
    outDir: process.env["PREVIEW_FOLDER"] ?? ".cache/preview",
  }),
);
