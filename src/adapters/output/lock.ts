import { closeSync, existsSync, openSync, statSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";

/** A lock this process holds until it is released, once or more often, or the process ends, however it ends. */
export interface Lock {
  readonly release: () => void;
}

/** SQLite's code for a database that another connection has locked. */
const busy = 5;

/** SQLite's other codes for what keeps a lock from being taken, as the system calls it. */
const systemCodes: Readonly<Record<number, string>> = {
  3: "EACCES",
  8: "EACCES",
  10: "EIO",
  13: "ENOSPC",
  14: "EACCES",
  23: "EACCES",
};

/**
 * Takes the lock a file stands for, or gives undefined when another process holds it. The file is made where it is
 * missing. The lock is SQLite's lock on an empty database: the operating system frees it with its process, so nobody has
 * to guess from a number whether the holder still lives, and a number given to another process means nothing.
 * @throws when the file cannot be made or locked
 */
export function tryLock(file: string): Lock | undefined {
  // Never opened here where it exists: closing it would free the lock this process may hold on it already.
  if (!existsSync(file)) closeSync(openSync(file, "a"));
  const before = statSync(file).ino;
  const database = toSystemError(file, () => new DatabaseSync(file));
  try {
    toSystemError(file, () => database.exec("BEGIN EXCLUSIVE"));
  } catch (error) {
    database.close();
    if ((error as { errcode?: number }).errcode === busy) return undefined;
    throw error;
  }
  // Its last holder may have deleted the file after it was opened here: a lock on a file nobody finds any more is none.
  if (statSync(file, { throwIfNoEntry: false })?.ino !== before) {
    database.close();
    return tryLock(file);
  }
  return {
    release: () => {
      if (database.isOpen) database.close();
    },
  };
}

/** Does what may fail in SQLite. @throws its error, with the system's code where there is one */
function toSystemError<Result>(file: string, run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    // Extended codes have the plain one in their lowest byte.
    const code = systemCodes[((error as { errcode?: number }).errcode ?? 0) & 0xff];
    if (code !== undefined) Object.assign(error as Error, { code, syscall: "lock", path: file });
    throw error;
  }
}
