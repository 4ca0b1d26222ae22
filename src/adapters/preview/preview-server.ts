import { resolve } from "node:path";
import { stripVTControlCharacters } from "node:util";
import EleventyDevServer from "@11ty/eleventy-dev-server";
import { buildDay, siteRoot } from "../terminal/settings.ts";
import { answerRequests } from "./answer-request.ts";
import { BackgroundBuild } from "./background-build.ts";
import { endTogether } from "./end-together.ts";
import { openLiveFolder } from "./live-folder.ts";
import { PreviewLoop } from "./preview-loop.ts";
import { startRenderer } from "./renderer.ts";
import { watchChanges } from "./watch-changes.ts";

/** Time in ms between two looks at the calendar: pages say what holds today. */
const dayWatch = 20_000;

/** Maximum length of a report in characters: enough to correct the mistakes; a longer page would be slow. */
const maxReport = 200_000;

/** Port and folders of the preview. */
export interface PreviewOptions {
  /** First port to try; a taken one is skipped. */
  readonly port: number;
  /** Folder of the whole build. */
  readonly outDir: string;
  /** Module that makes the site for a renderer: `LiveSiteModule`. */
  readonly entry: string;
}

/**
 * Shows the site until the process ends: pages by a renderer that lasts, everything else by whole builds when all is quiet.
 * After a mistake the last good state stays on screen, in every open tab with what is wrong above it.
 */
export async function serveWithReload({ port, outDir, entry }: PreviewOptions): Promise<void> {
  const live = await openLiveFolder();
  const liveFolder = resolve(live.path);
  let server: EleventyDevServer | undefined;
  const build = new BackgroundBuild(outDir, (copy) => {
    console.log("Suche, Offline-Kopie und Downloads sind auf dem neuesten Stand.");
    if (copy) void loop.offer(copy);
  });
  const loop = new PreviewLoop({
    start: () => startRenderer({ entry: resolve(entry), liveFolder }),
    onShown: ({ failure, took }) => {
      if (failure === undefined) console.log(`Neuester Stand nach ${toSeconds(took)} s`);
      else console.error(failure);
      build.renew(failure === undefined);
      void server?.reload({ files: [], subtype: undefined, build: {} });
    },
  });
  const changes = watchChanges(siteRoot(), (found) => {
    build.pause();
    loop.take(found);
  });
  const days = watchDays(() => loop.take(["facts"]));
  endTogether(async () => {
    clearInterval(days);
    loop.end();
    build.end();
    await Promise.all([changes.close(), live.close()]);
  });
  server = EleventyDevServer.getServer("vorschau", outDir, {
    port,
    domDiff: false,
    showAllHosts: false,
    middleware: [
      answerRequests({
        outDir,
        liveFolder,
        page: (path) => loop.ask({ ask: "page", path }),
        file: (path) => loop.ask({ ask: "file", path }),
        failure: () => (loop.failure === undefined ? undefined : toShown(loop.failure)),
        isBuilt: () => build.isCurrent,
        built: () => build.finished(),
      }),
    ],
    logger: {
      info: console.log,
      log: console.log,
      error: () => {},
      warn: console.warn,
      logWithOptions: () => {},
    },
  });
  server.serve(port);
  // From here on no change can be missed between what is read and what is watched.
  await changes.ready;
  loop.take(["code", "styles", "facts"]);
}

/** Calls back when a new day has begun. */
function watchDays(onNew: () => void): NodeJS.Timeout {
  let day = buildDay();
  return setInterval(() => {
    const today = buildDay();
    if (today !== day) onNew();
    day = today;
  }, dayWatch);
}

function toSeconds(time: number): string {
  return (time / 1000).toFixed(2).replace(".", ",");
}

function toShown(failure: string): string {
  return stripVTControlCharacters(failure).trim().slice(-maxReport);
}
