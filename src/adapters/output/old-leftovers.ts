import { existsSync, readdirSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";

/** Until December 2026 a build worked in `.dist-<process>` beside its output, and nobody cleared up after a dead one. */
const leftover = /^\.dist-(\d{1,10})(?:-offline)?(-alt)?$/;

/** What stood at the top of an output then. */
const builtEntry =
  /^(?:assets|downloads|pagefind|search|redaktion|[a-z]{2,3}(?:-[a-z]+)?|[\w.-]+\.(?:html|txt|json|js|xml|webmanifest)|_headers)$/;

/** Files that were written last; a folder that has one may be somebody's finished copy, and stays. */
const lastFiles = ["sw.js", "MANIFEST.txt"];

/** No build lasts longer, in ms: whatever is older belongs to a dead one, even when its number runs again. */
const longestBuild = 3_600_000;

/**
 * Deletes what dead builds of the time before left beside an output, if that stands there itself: else the only copy of it
 * may be among them. Says nothing and fails at nothing.
 */
export function removeOldLeftovers(output: string): void {
  if (!existsSync(output)) return;
  const folder = dirname(output);
  try {
    for (const name of readdirSync(folder)) {
      const [, number, old] = leftover.exec(name) ?? [];
      if (number === undefined) continue;
      const path = join(folder, name);
      const entries = readdirSync(path);
      const isOurs = entries.every((entry) => builtEntry.test(entry));
      const isFinished = old === undefined && lastFiles.some((file) => entries.includes(file));
      if (isOurs && !isFinished && isDead(Number(number), path))
        rmSync(path, { recursive: true, force: true });
    }
  } catch {
    // Without permission to look or delete there are no leftovers of one's own.
  }
}

function isDead(process_: number, path: string): boolean {
  if (Date.now() - statSync(path).mtimeMs > longestBuild) return true;
  try {
    process.kill(process_, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
}
