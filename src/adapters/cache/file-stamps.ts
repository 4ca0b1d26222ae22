import { readFileSync, statSync } from "node:fs";
import { toContentHash } from "./content-hash.ts";

/** State of a file at one moment. */
export interface FileStamp {
  readonly file: string;
  /** Size, number and times of the last change; undefined for a missing file. */
  readonly state?: string | undefined;
  readonly hash?: string | undefined;
}

/** Time in ms within which a second change may leave a file with the same times. */
const clockStep = 2000;

/**
 * The states of some files which were read since a moment; a missing file counts, too. Undefined where one was changed
 * so shortly before or after the moment that nobody knows which content was read.
 * @param readSince in ms since 1970
 */
export function takeStamps(files: readonly string[], readSince: number): FileStamp[] | undefined {
  const stamps: FileStamp[] = [];
  for (const file of files) {
    const now = stateOf(file);
    if (now !== undefined && now.changed > readSince - clockStep) return undefined;
    stamps.push({ file, state: now?.state, hash: hashOf(file) });
  }
  return stamps;
}

/**
 * Compares files with their stamps: `same` where nobody touched them, `touched` where their content is the same all the
 * same, else `changed`. Content is only read where size, number or times differ.
 */
export function compareStamps(stamps: readonly FileStamp[]): "same" | "touched" | "changed" {
  const touched = stamps.filter(({ file, state }) => stateOf(file)?.state !== state);
  if (touched.some(({ file, hash }) => hashOf(file) !== hash)) return "changed";
  return touched.length === 0 ? "same" : "touched";
}

function stateOf(file: string): { readonly state: string; readonly changed: number } | undefined {
  const status = statSync(file, { throwIfNoEntry: false });
  if (status === undefined) return undefined;
  const { size, ino, mtimeMs, ctimeMs } = status;
  return { state: `${size} ${ino} ${mtimeMs} ${ctimeMs}`, changed: Math.max(mtimeMs, ctimeMs) };
}

function hashOf(file: string): string | undefined {
  try {
    return toContentHash(readFileSync(file));
  } catch {
    return undefined;
  }
}
