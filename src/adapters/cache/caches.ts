import { join } from "node:path";
import { toContentHash } from "./content-hash.ts";
import { readEntry, writeEntry } from "./entry-file.ts";
import { toKnownFingerprint } from "./known-fingerprint.ts";
import { type CacheLimits, tidyUp } from "./tidy-up.ts";

/** Values of one kind, made by one part of the code and kept between runs. */
export interface Cache {
  /** The value of an earlier run under a key; undefined where there is none that can be read. */
  find(key: string): Promise<Uint8Array | undefined>;
  /** Keeps a value for later runs, where that is possible. */
  keep(key: string, value: Uint8Array): Promise<void>;
}

/** All caches of a command, handed in to everything that keeps something. */
export interface Caches {
  /**
   * Opens the cache of a kind of values.
   * @param name of the kind, also that of its folder
   * @param entries paths of the modules that make the values, or are made into them: with any change in code or packages
   * they import, none is found
   * @param files paths of other files all values depend on, such as fonts; one may be missing
   */
  open(name: string, entries: string | readonly string[], files?: readonly string[]): Promise<Cache>;
}

/** Folder below which every cache has its own, seen from the folder a command runs in. */
export const cachesFolder = ".cache/kept";

const usualLimits: CacheLimits = { longestUnused: 30, mostBytes: 256 * 1024 * 1024 };

/** Settings of caches; the defaults suit every command. */
export interface CachesOptions {
  readonly limits?: CacheLimits;
  /** When the running code was read from its files, in ms since 1970; the start of this process by default. */
  readonly codeReadAt?: number;
}

/**
 * Opens the caches below a folder, which need not exist. A folder that cannot be written is no error. Where a file of the
 * code has changed since it was read, nothing is found or kept: the fingerprint on the disk is not that of the code that runs.
 */
export function openCaches(
  folder = cachesFolder,
  { limits = usualLimits, codeReadAt = performance.timeOrigin }: CachesOptions = {},
): Caches {
  const fingerprints = openFolder(join(folder, "fingerprints"), "", limits);
  return {
    open: async (name, entries, files = []) => {
      const { fingerprint, changedAt } = await toKnownFingerprint([entries].flat(), files, fingerprints);
      return changedAt > codeReadAt ? noCache : openFolder(join(folder, name), fingerprint, limits);
    },
  };
}

const noCache: Cache = { find: async () => undefined, keep: async () => undefined };

/** Caches that find and keep nothing: `--no-cache`, and whoever needs none. */
export const noCaches: Caches = {
  open: async () => noCache,
};

/** A value from a cache, or a new one, which is kept. @param key of everything the value depends on besides code */
export async function findOrMake(
  cache: Cache,
  key: string,
  make: () => Uint8Array | Promise<Uint8Array>,
): Promise<Uint8Array> {
  const kept = await cache.find(key);
  if (kept !== undefined) return kept;
  const made = await make();
  await cache.keep(key, made);
  return made;
}

function openFolder(folder: string, fingerprint: string, limits: CacheLimits): Cache {
  let isTidy = false;
  const toAddress = (key: string) => toContentHash(fingerprint, key);
  return {
    find: async (key) => readEntry(join(folder, toAddress(key)), toAddress(key)),
    keep: async (key, value) => {
      const address = toAddress(key);
      const isKept = await writeEntry(join(folder, address), address, value);
      if (!isKept || isTidy) return;
      // A run that makes nothing new has nothing to tidy up.
      isTidy = true;
      await tidyUp(folder, limits);
    },
  };
}
