/** Kind of a change: what has to be made again before pages show it. */
export type Change = "code" | "styles" | "facts";

/** Files that editors and operating systems lay beside a file while it is open or being saved. */
const passing =
  /(^|\/)(\.[^/]*\.sw[a-z]|\.#[^/]*|#[^/]*#|[^/]*~|4913|\.goutputstream-[^/]*|[^/]*\.(tmp|part|crswap))$/;

/** Folders whose changes are seen, each with the changes they bring. */
export interface WatchedFolders {
  /** Folder of the software: `src` and `_data`. */
  readonly software: string;
  /** Folder with the facts. */
  readonly site: string;
}

/**
 * The kind of change a changed file is; undefined for files that come and go while somebody writes. Paths are absolute,
 * with forward slashes.
 */
export function toChange(path: string, { software, site }: WatchedFolders): Change | undefined {
  if (passing.test(path)) return undefined;
  if (path.startsWith(`${site}/_data/`) || path.startsWith(`${site}/content/`)) return "facts";
  // The words this software brings are read once, with its code.
  return path.startsWith(`${software}/src/styles/`) ? "styles" : "code";
}
