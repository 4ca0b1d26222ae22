import { existsSync, lstatSync, renameSync } from "node:fs";

/** A rename. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/**
 * Everything that has to be renamed to put a new output in place of an old one. What leaves goes to places where nothing
 * is, so whether a step is done can be read from the disk: an old part has left when it is at its new place, a new part
 * has come when it is no longer at its old one.
 */
export interface Swap {
  /** Old parts, in the order in which they leave. */
  readonly leaving: readonly Move[];
  /** New parts, in the order in which they come. */
  readonly coming: readonly Move[];
}

/** Thrown when a rename failed and the ones before could not be taken back either. */
export class HalfSwap extends Error {}

/**
 * Renames everything without a pause, so that no other code of this process runs in between. When a rename fails, those
 * before it are taken back.
 * @throws the error of the file system when everything is as it was; HalfSwap when it is not
 */
export function runSwap({ leaving, coming }: Swap): void {
  const done: Move[] = [];
  try {
    for (const move of [...leaving, ...coming]) {
      renameSync(move.from, move.to);
      done.push(move);
    }
  } catch (error) {
    try {
      for (const { from, to } of done.reverse()) renameSync(to, from);
    } catch {
      throw new HalfSwap("", { cause: error });
    }
    throw error;
  }
}

/**
 * Finishes a swap that was interrupted after any of its steps, or before the first; does nothing when it was finished.
 * @throws the error of the file system; calling it again goes on from there
 */
export function finishSwap({ leaving, coming }: Swap): void {
  for (const { from, to } of leaving) if (!isThere(to) && isThere(from)) renameSync(from, to);
  for (const { from, to } of coming) if (isThere(from)) renameSync(from, to);
}

/** Links count, wherever they lead. */
function isThere(path: string): boolean {
  return existsSync(path) || lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
