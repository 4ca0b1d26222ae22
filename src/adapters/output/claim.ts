import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { CommandError } from "../terminal/command-error.ts";
import { toSystemSentence } from "../terminal/system-error.ts";
import type { Lock } from "./lock.ts";
import { isSystemFile } from "./mark.ts";
import type { Move } from "./swap.ts";
import {
  innerWorkName,
  lockWork,
  makeFolder,
  readProcess,
  removeWork,
  toFresh,
  toInnerWork,
  toOld,
  toOuterWork,
} from "./work-folder.ts";

/** A folder that is to be replaced, held against other builds. */
export interface Claim {
  readonly target: string;
  readonly work: string;
  readonly lock: Lock;
  /** True when the folder itself must stay and its contents change: it is a mount point, or the folder above is not ours to write. */
  readonly isInner: boolean;
  /** Topmost folder above the target that had to be made, if any. */
  readonly made: string | undefined;
}

/**
 * Takes hold of a folder for this build, and finds out how it can be replaced before anything is built.
 * @param shown how people call the folder
 * @throws CommandError when another build has it, or when it can be replaced in no way
 */
export async function claim(target: string, shown: string): Promise<Claim> {
  const outer = toOuterWork(target);
  const barred = await hold(outer, shown).catch((error: unknown) => error);
  if (!(barred instanceof Error)) {
    const { lock, made } = barred as Held;
    const obstacle = existsSync(target) ? findObstacle(target, outer) : undefined;
    if (obstacle === undefined) return { target, work: outer, lock, made, isInner: false };
    removeWork(outer, lock);
  } else if (barred instanceof CommandError || !existsSync(target)) {
    throw barred instanceof CommandError ? barred : toUnwritable(shown, barred);
  }
  return claimInner(target, shown);
}

async function claimInner(target: string, shown: string): Promise<Claim> {
  const work = toInnerWork(target);
  const held = await hold(work, shown).catch((error: unknown) => {
    throw error instanceof CommandError ? error : toUnwritable(shown, error);
  });
  for (const name of findMovable(target)) {
    const obstacle = findObstacle(join(target, name), work);
    if (obstacle === undefined) continue;
    removeWork(work, held.lock);
    throw new CommandError(
      `„${join(shown, name)}“ lässt sich nicht ersetzen (${obstacle}). Bitte „${shown}“ leeren, oder mit --out einen anderen Ordner nennen.`,
    );
  }
  return { target, work, isInner: true, ...held };
}

/** The renames that replace a claimed folder, its new contents lying ready. */
export function toMoves({ target, work, isInner }: Claim): { leaving: Move[]; coming: Move[] } {
  if (!isInner)
    return {
      leaving: existsSync(target) ? [{ from: target, to: toOld(work) }] : [],
      coming: [{ from: toFresh(work), to: target }],
    };
  mkdirSync(toOld(work), { recursive: true });
  return {
    leaving: findMovable(target).map((name) => ({ from: join(target, name), to: join(toOld(work), name) })),
    coming: readdirSync(toFresh(work)).map((name) => ({
      from: join(toFresh(work), name),
      to: join(target, name),
    })),
  };
}

/** Lets go of a folder: deletes what was made beside or in it. @throws when something cannot be deleted */
export function releaseClaim({ target, work, lock, made }: Claim): void {
  removeWork(work, lock);
  if (made === undefined || existsSync(target)) return;
  // Nothing was built, so folders made on the way are not left behind either.
  for (let folder = dirname(work); folder.startsWith(made); folder = dirname(folder)) rmdirSync(folder);
}

interface Held {
  readonly lock: Lock;
  readonly made: string | undefined;
}

/** How often and how long, in ms, somebody is waited for who only clears up. */
const [tries, pause] = [20, 50];

async function hold(work: string, shown: string): Promise<Held> {
  let made: string | undefined;
  let failure: unknown;
  for (let attempt = 0; attempt < tries; attempt++) {
    if (attempt > 0) await wait(pause);
    try {
      made = makeFolder(work) ?? made;
      const lock = lockWork(work);
      failure = undefined;
      if (lock !== undefined) return { lock, made: made === work ? undefined : made };
    } catch (error) {
      // Another process has just deleted the folder, or nobody can make one here.
      failure = error;
      if ((error as NodeJS.ErrnoException).code === "ENOENT") continue;
      if (made !== undefined) discard(work);
      throw error;
    }
  }
  if (failure !== undefined) throw failure;
  const number = readProcess(work);
  throw new CommandError(
    `In „${shown}“ schreibt gerade ein anderer Lauf${number === undefined ? "" : ` (Prozess ${number})`}. Bitte warten, bis er fertig ist, oder mit --out einen anderen Ordner nennen.`,
  );
}

/** Deletes a work folder that was just made and could not be locked, as on a full disk, as far as that goes. */
function discard(work: string): void {
  try {
    rmSync(work, { recursive: true, force: true });
  } catch {
    // The error that led here is the one to tell.
  }
}

/** Answers of a rename onto a folder that is not empty, where nothing but that stands in its way. */
const onlyFull = new Set(["ENOTEMPTY", "EEXIST", "EISDIR", "ENOTDIR"]);

/**
 * What would keep a path from being renamed into a work folder, as an error code; undefined when nothing would. Asked by
 * renaming it onto a folder that is not empty, which can never succeed: systems check for mount points, file systems and
 * rights first. Windows has other rules, and no such mount points.
 */
function findObstacle(path: string, work: string): string | undefined {
  if (process.platform === "win32") return undefined;
  const probe = toFresh(work);
  mkdirSync(probe, { recursive: true });
  writeFileSync(join(probe, "probe"), "");
  try {
    renameSync(path, probe);
    // Against all rules it went through: back with it.
    renameSync(probe, path);
    return "?";
  } catch (error) {
    const { code = "?" } = error as NodeJS.ErrnoException;
    return onlyFull.has(code) ? undefined : code;
  }
}

function findMovable(target: string): string[] {
  return readdirSync(target).filter((name) => name !== innerWorkName && !isSystemFile(name));
}

function toUnwritable(shown: string, error: unknown): CommandError {
  const why = toSystemSentence(error);
  if (why === undefined) throw error;
  return new CommandError(`In „${shown}“ kann nicht geschrieben werden. ${why}`);
}
