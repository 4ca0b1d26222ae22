import { spawn } from "node:child_process";
import EleventyDevServer from "@11ty/eleventy-dev-server";
import { watch } from "chokidar";
import { siteRoot } from "./settings.ts";

/** Folders whose change makes a new build necessary. */
const ownFolders = ["_data", "src"];

/** Where to serve, and the folder the preview is built into. */
export interface PreviewOptions {
  /** First port to try; a taken one is skipped. */
  readonly port: number;
  readonly outDir: string;
}

/**
 * Builds, serves and rebuilds until the process ends. Every build is the same command as `npm run build` in a fresh
 * process, because modules once imported stay old (design D2); a failed one leaves the last good site on screen.
 */
export async function serveWithReload({ port, outDir }: PreviewOptions): Promise<void> {
  await build(outDir);
  const server = EleventyDevServer.getServer("vorschau", outDir, {
    port,
    domDiff: false,
    showAllHosts: false,
    logger: {
      info: console.log,
      log: console.log,
      error: console.error,
      warn: console.warn,
      logWithOptions: () => {},
    },
  });
  server.serve(port);

  let isBuilding = false;
  let isStale = false;
  const rebuild = async () => {
    isStale = true;
    if (isBuilding) return;
    isBuilding = true;
    while (isStale) {
      isStale = false;
      if (await build(outDir)) await server.reload({ files: [], subtype: undefined, build: {} });
    }
    isBuilding = false;
  };
  const root = siteRoot();
  const folders = [...ownFolders, `${root}/_data`, `${root}/content`];
  watch([...new Set(folders)], {
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: 60, pollInterval: 20 },
  }).on("all", () => void rebuild());
}

/** Runs one build in its own process. @returns whether it succeeded */
function build(outDir: string): Promise<boolean> {
  return new Promise((done) => {
    const child = spawn(
      process.execPath,
      ["--enable-source-maps", "--import", "tsx", "scripts/build.ts", "--out", outDir],
      { stdio: "inherit" },
    );
    child.on("close", (code) => done(code === 0));
  });
}
