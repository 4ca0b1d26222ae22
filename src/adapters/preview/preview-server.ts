import { spawn } from "node:child_process";
import { stripVTControlCharacters } from "node:util";
import EleventyDevServer from "@11ty/eleventy-dev-server";
import { watch } from "chokidar";
import { siteRoot } from "../terminal/settings.ts";
import { showFailure } from "./preview-middleware.ts";

/** Folders whose changes trigger a new build. */
const ownFolders = ["_data", "src"];

/** Maximum length of a report in characters: enough to correct the mistakes; a longer page would be slow. */
const maxReport = 200_000;

/** Port and build folder of the preview. */
export interface PreviewOptions {
  /** First port to try; a taken one is skipped. */
  readonly port: number;
  readonly outDir: string;
}

/**
 * Builds, serves and rebuilds until the process ends. Every build is the same command as `npm run build` in a fresh
 * process, because modules once imported stay old (README.md of this folder); a failed one leaves the last good site on screen, in every
 * open tab with what is wrong above it.
 */
export async function serveWithReload({ port, outDir }: PreviewOptions): Promise<void> {
  let failure = await build(outDir);
  const server = EleventyDevServer.getServer("vorschau", outDir, {
    port,
    domDiff: false,
    showAllHosts: false,
    middleware: [showFailure(outDir, () => failure)],
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
      failure = await build(outDir);
      await server.reload({ files: [], subtype: undefined, build: {} });
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

/** Runs one build in its own process and prints its output here. @returns the errors; undefined when there are none */
function build(outDir: string): Promise<string | undefined> {
  return new Promise((done) => {
    const child = spawn(
      process.execPath,
      ["--enable-source-maps", "--import", "tsx", "scripts/build.ts", "--out", outDir],
      { stdio: ["inherit", "inherit", "pipe"] },
    );
    let told = "";
    child.stderr.setEncoding("utf8").on("data", (piece: string) => {
      process.stderr.write(piece);
      told = (told + piece).slice(-maxReport);
    });
    child.on("error", (error) => done(error.message));
    child.on("close", (code) => done(code === 0 ? undefined : toReport(told, code)));
  });
}

/** The errors of a build, without the last line about written files, whose folder is of no interest here. */
function toReport(told: string, code: number | null): string {
  const report = stripVTControlCharacters(told)
    .replace(/^Nichts geschrieben:.*$/m, "")
    .trim();
  return report === "" ? `Der Bau endete ohne Meldung (${code ?? "abgebrochen"}).` : report;
}
