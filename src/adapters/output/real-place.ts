import { lstatSync, readlinkSync, realpathSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve } from "node:path";

/** Longest chain of links that is followed. */
const mostLinks = 40;

/**
 * Where a path really leads, links followed at every step, also when nothing is there yet: what exists of it is
 * resolved, the rest is taken as written.
 * @throws the error of the file system when links lead in a circle or a part cannot be read
 */
export function toRealPlace(path: string, links = 0): string {
  const full = resolve(path);
  try {
    return realpathSync.native(full);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT" || links > mostLinks) throw error;
  }
  const place = join(toRealPlace(dirname(full), links), basename(full));
  const isLink = lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  return isLink ? toRealPlace(resolve(dirname(place), readlinkSync(place)), links + 1) : place;
}

/** True when `path` is `folder` or lies in it; both are real places. Case counts only where the file system minds it. */
export function isWithin(path: string, folder: string): boolean {
  const [inner, outer] = [path, folder].map((place) => (ignoresCase ? place.toLowerCase() : place)) as [
    string,
    string,
  ];
  const way = relative(outer, inner);
  return way === "" || (!isAbsolute(way) && way !== ".." && !/^\.\.[/\\]/.test(way));
}

const ignoresCase = process.platform === "darwin" || process.platform === "win32";

/** A German sentence about a path that begins with the sign for the home, which shells replace only where it begins a word. */
export function findTilde(path: string): string | undefined {
  if (!/^~(?:[/\\]|$)/.test(path)) return undefined;
  return `In „${path}“ steht „~“ nicht für das Heimatverzeichnis. Bitte den ganzen Pfad schreiben, oder „~“ ohne Anführungszeichen an den Anfang eines Wortes setzen.`;
}
