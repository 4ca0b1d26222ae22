/**
 * One file of the hosted site: its path below the root as a browser requests it (`de/suche/`, the empty text for the
 * entry page), its size in bytes, its hash in the form of the `integrity` attribute, and, for text only, its compressed
 * transfer size.
 */
export type ListedFile = readonly [path: string, bytes: number, integrity: string, packed?: number];

/** Kinds of files a host compresses: many compress pages only, some nothing. */
export interface Packing {
  readonly pages: boolean;
  readonly otherText: boolean;
}

/** No compression, or unknown. */
export const unpacked: Packing = { pages: false, otherText: false };

/** Files in two tiers: `core` is saved completely or not at all, `rest` one by one after it. */
export interface FileTiers {
  readonly core: readonly ListedFile[];
  readonly rest: readonly ListedFile[];
}

/** A language a reader may save: its own name and the files it needs besides the shared ones. */
export interface SavableLanguage extends FileTiers {
  readonly name: string;
  readonly direction: "ltr" | "rtl";
}

/**
 * Content of `/offline.json`: all files a browser can save. A file needed by several languages is listed by each of
 * them.
 */
export interface OfflineList {
  /** Equal for equal files. */
  readonly version: string;
  /** Day of the build, `2026-11-23`. */
  readonly builtOn: string;
  readonly shared: FileTiers;
  /** By language tag. */
  readonly locales: Readonly<Record<string, SavableLanguage>>;
}

/** Name of the list below the site's root. */
export const offlineListName = "offline.json";

/** Name of the service worker below the site's root. */
export const workerName = "sw.js";

/**
 * Files needed for these languages: the shared files and theirs, without duplicates; a file that is core for one is
 * core.
 */
export function toWanted(list: OfflineList, locales: readonly string[]): FileTiers {
  const parts = [list.shared, ...locales.flatMap((locale) => list.locales[locale] ?? [])];
  const core = byPath(parts.flatMap((part) => part.core));
  const rest = byPath(parts.flatMap((part) => part.rest));
  for (const path of core.keys()) rest.delete(path);
  return { core: [...core.values()], rest: [...rest.values()] };
}

/** Total size of files in bytes. */
export function sizeOf(files: Iterable<ListedFile>): number {
  let sum = 0;
  for (const [, bytes] of files) sum += bytes;
  return sum;
}

/** Maximum number of bytes transferred for files: some hosts compress better than the list assumes. */
export function transferOf(files: Iterable<ListedFile>, packing: Packing): number {
  let sum = 0;
  for (const [path, bytes, , packed] of files) {
    const isPage = /(?:^|\/)$|\.html$/.test(path);
    sum += (isPage ? packing.pages : packing.otherText) ? (packed ?? bytes) : bytes;
  }
  return sum;
}

function byPath(files: readonly ListedFile[]): Map<string, ListedFile> {
  return new Map(files.map((file) => [file[0], file]));
}
