import { resolve } from "node:path";
import { watch } from "chokidar";
import { type Change, toChange } from "./change.ts";

/** Time in ms without another change after which changes are handed on together, and the longest they are held back. */
const quiet = 15;
const longestHeld = 100;

/** A running watch. */
export interface ChangeWatch {
  /** Settles when no change is missed any more. */
  readonly ready: Promise<void>;
  close(): Promise<void>;
}

/**
 * Watches the code of this software and the facts of a site. A change is handed on at once, even if the file is still being
 * written: whatever is written later is a change of its own.
 */
export function watchChanges(
  siteRoot: string,
  onChange: (changes: ReadonlySet<Change>) => void,
): ChangeWatch {
  const folders = { software: toSlashes(resolve(".")), site: toSlashes(resolve(siteRoot)) };
  const collected = new Set<Change>();
  let first = 0;
  let timer: NodeJS.Timeout | undefined;
  const handOn = () => {
    const changes = new Set(collected);
    collected.clear();
    onChange(changes);
  };
  const watched = [folders.software, folders.site].flatMap((folder) => `${folder}/_data`);
  const watcher = watch([...new Set([...watched, `${folders.software}/src`, `${folders.site}/content`])], {
    ignoreInitial: true,
    atomic: false,
  }).on("all", (_, path) => {
    const change = toChange(toSlashes(path), folders);
    if (change === undefined) return;
    const now = performance.now();
    if (collected.size === 0) first = now;
    collected.add(change);
    clearTimeout(timer);
    timer = setTimeout(handOn, Math.max(0, Math.min(quiet, first + longestHeld - now)));
  });
  return {
    ready: new Promise((done) => void watcher.once("ready", done)),
    close: async () => {
      clearTimeout(timer);
      await watcher.close();
    },
  };
}

function toSlashes(path: string): string {
  return path.replaceAll("\\", "/");
}
