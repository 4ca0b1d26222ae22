import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { type Lock, tryLock } from "./lock.ts";

/** Name of the work folder inside an output that cannot be renamed. */
export const innerWorkName = ".bau";

/** What a work folder may hold; anything else is somebody's. */
const names = {
  lock: "sperre",
  group: "bau.json",
  journal: "tausch.json",
  draft: "tausch.json.part",
  fresh: "neu",
  old: "alt",
} as const;

const known: ReadonlySet<string> = new Set(Object.values(names));

/** The work folder of an output that is replaced by renaming: beside it, so on the same file system. */
export function toOuterWork(target: string): string {
  return join(dirname(target), `.${basename(target)}-bau`);
}

/** True for paths that end as work folders do. */
export function isWorkName(path: string): boolean {
  return basename(path) === innerWorkName || /^\..+-bau$/.test(basename(path));
}

/** The work folder of an output that must itself stay where it is. */
export function toInnerWork(target: string): string {
  return join(target, innerWorkName);
}

/** Where a swap is written down, and where that is prepared. */
export function toJournal(work: string): { readonly journal: string; readonly draft: string } {
  return { journal: join(work, names.journal), draft: join(work, names.draft) };
}

/** Where the new part is made. */
export function toFresh(work: string): string {
  return join(work, names.fresh);
}

/** Where the old part goes. */
export function toOld(work: string): string {
  return join(work, names.old);
}

/** What SQLite keeps beside a lock that is held. */
const lockJournal = `${names.lock}-journal`;

/**
 * True for a folder that a build made and nobody else uses: it is empty, or has a lock and nothing but what a build puts
 * there. The lock comes first and goes last, and is an empty file; a link is somebody's. Builds before 2026-12-01 could die
 * with nothing but the lock's journal left.
 */
export function isOwnWork(work: string): boolean {
  if (!lstatSync(work).isDirectory()) return false;
  const entries = readdirSync(work);
  if (entries.length === 0) return true;
  if (entries.length === 1 && entries[0] === lockJournal) return lstatSync(join(work, lockJournal)).isFile();
  const lock = lstatSync(join(work, names.lock), { throwIfNoEntry: false });
  return (
    lock?.isFile() === true &&
    lock.size === 0 &&
    entries.every((name) => known.has(name) || name.startsWith(`${names.lock}-`))
  );
}

/** Takes the lock of a work folder; undefined when another process works in it. @throws when it cannot be made */
export function lockWork(work: string): Lock | undefined {
  return tryLock(join(work, names.lock));
}

/**
 * States in each work folder of a build which others belong to it, the one with the journal first. All paths are stated
 * as seen from the folder they stand in, so that they hold when the whole is moved.
 */
export function writeGroup(works: readonly string[]): void {
  for (const work of works) {
    const group = { prozess: process.pid, ordner: works.map((other) => relative(work, other)) };
    writeFileSync(join(work, names.group), `${JSON.stringify(group)}\n`);
  }
}

/** The work folders that belong together with one, itself included, the one with the journal first. */
export function readGroup(work: string): readonly string[] {
  const { ordner } = readJson(join(work, names.group)) as { ordner?: unknown };
  if (!Array.isArray(ordner) || ordner.length === 0) return [work];
  return ordner.map((other) => resolve(work, String(other)));
}

/** Number of the process that made a work folder, as far as it says so. */
export function readProcess(work: string): number | undefined {
  const { prozess } = readJson(join(work, names.group)) as { prozess?: unknown };
  return typeof prozess === "number" ? prozess : undefined;
}

/**
 * Makes a folder and those above it where they are missing. One by one: `recursive` of Node answers ENOENT where a disk
 * cannot be written.
 * @returns the topmost folder that was made, if any
 */
export function makeFolder(folder: string): string | undefined {
  try {
    mkdirSync(folder);
    return folder;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST" && statSync(folder).isDirectory()) return undefined;
    if (code !== "ENOENT" || existsSync(dirname(folder))) throw error;
  }
  const made = makeFolder(dirname(folder));
  return makeFolder(folder) === undefined ? made : (made ?? folder);
}

/**
 * Deletes a work folder of this process with what is left in it, its lock last, and releases the lock.
 * @throws when something cannot be deleted; the lock is released all the same
 */
export function removeWork(work: string, lock: Lock): void {
  try {
    const { lock: lockName, ...others } = names;
    for (const name of Object.values(others))
      rmSync(join(work, name), { recursive: true, force: true, maxRetries: 3 });
    // Where open files cannot be deleted, the lock has to go first.
    if (process.platform === "win32") lock.release();
    // What lies beside the lock goes first: a folder without its lock would be somebody's, should this process die here.
    for (const name of readdirSync(work))
      if (name.startsWith(`${lockName}-`)) rmSync(join(work, name), { force: true });
    rmSync(join(work, lockName), { force: true });
    rmdirSync(work);
  } finally {
    lock.release();
  }
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8")) ?? {};
  } catch {
    return {};
  }
}
