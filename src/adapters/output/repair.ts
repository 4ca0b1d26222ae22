import { existsSync, lstatSync } from "node:fs";
import { readJournal, removeJournal } from "./journal.ts";
import type { Lock } from "./lock.ts";
import { finishSwap } from "./swap.ts";
import { isOwnWork, isWorkName, lockWork, readGroup, removeWork } from "./work-folder.ts";

/**
 * What became of a work folder that was found: `none` was there, `busy` belongs to a running build, `foreign` holds what
 * no build put there, `old` was cleared away before its swap, `new` was swapped in.
 */
export type Repaired = "none" | "busy" | "foreign" | "old" | "new";

/**
 * Ends what a dead build left: finishes its swap if it had begun, then deletes its work folders. A running build is
 * left alone.
 * @throws the error of the file system; calling it again goes on from there
 */
export function repairWork(work: string): Repaired {
  const kind = kindOf(work);
  if (kind !== "folder") return kind === "link" ? "foreign" : "none";
  if (!isOwnWork(work)) return "foreign";
  // The others may be gone already, or may never have been made; what is not ours is left alone.
  const group = [...new Set([...readGroup(work), work])].filter(
    (other) => existsSync(other) && isWorkName(other) && isOwnWork(other),
  );
  const held: [work: string, lock: Lock][] = [];
  try {
    for (const other of group) {
      const lock = lockWork(other);
      if (lock === undefined) return "busy";
      held.push([other, lock]);
    }
    const [first = work] = group;
    const swap = readJournal(first, group);
    if (swap !== undefined) {
      finishSwap(swap);
      removeJournal(first);
    }
    // The one with the journal goes last: while it is there, all others are found.
    for (const [other, lock] of [...held].reverse()) removeWork(other, lock);
    return swap === undefined ? "old" : "new";
  } finally {
    for (const [, lock] of held) lock.release();
  }
}

/** What stands at a path; `other` as well where a part of the path is no folder. A link may lead to anybody's folder. */
function kindOf(path: string): "folder" | "link" | "other" {
  try {
    const status = lstatSync(path);
    if (status.isSymbolicLink()) return "link";
    return status.isDirectory() ? "folder" : "other";
  } catch {
    return "other";
  }
}
