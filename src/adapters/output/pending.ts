import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { toSystemSentence } from "../terminal/system-error.ts";
import { removeOldLeftovers } from "./old-leftovers.ts";
import { repairWork } from "./repair.ts";
import { isWorkName, toOuterWork } from "./work-folder.ts";

/**
 * Where running builds are listed, one file each, so that any command finds what a dead one left wherever it wrote. A
 * checkout that cannot be written has no such list; then the next build into the same folder repairs.
 */
const listFolder = resolve(".cache/bau");

/** How files of the list end. */
const ending = ".txt";

/** Output that is looked after even where the list is missing. */
const usualOutput = "dist";

/** Lists work folders a build is about to make. @returns a function that takes them off the list */
export function listWorks(works: readonly string[]): () => void {
  const name = createHash("sha256").update(works.join("\n")).digest("hex").slice(0, 16);
  const file = join(listFolder, `${process.pid}-${name}${ending}`);
  try {
    mkdirSync(listFolder, { recursive: true });
    writeFileSync(file, works.map((work) => `${relative(listFolder, work)}\n`).join(""));
  } catch {
    return () => undefined;
  }
  return () => tryRemove(file);
}

/**
 * Ends what builds of any output left that died. Costs a look into one folder when there is nothing to do. Called at the
 * start of every command, which goes on whatever comes of it.
 * @returns German sentences about what was done, or could not be
 */
export function repairAll(): string[] {
  const notes: string[] = [];
  for (const { works, forget } of [
    ...readList(),
    { works: [toOuterWork(resolve(usualOutput))], forget: () => {} },
  ]) {
    const tries = works.map(tryRepair);
    notes.push(...tries.flatMap(({ note }) => note ?? []));
    if (tries.every(({ isOver }) => isOver)) forget();
  }
  removeOldLeftovers(resolve(usualOutput));
  return notes;
}

/** What came of a look at a work folder; it is over when nobody has to look again. */
interface Try {
  readonly isOver: boolean;
  readonly note?: string;
}

function tryRepair(work: string): Try {
  try {
    const repaired = repairWork(work);
    const isOver = repaired !== "busy";
    return repaired === "old" || repaired === "new" ? { isOver, note: toNote(work, repaired) } : { isOver };
  } catch (error) {
    const why = toSystemSentence(error) ?? (error instanceof Error ? error.message : String(error));
    return {
      isOver: false,
      note: `Ein abgebrochener Lauf hat „${work}“ hinterlassen, und das lässt sich nicht aufräumen: ${why}`,
    };
  }
}

function toNote(work: string, repaired: "old" | "new"): string {
  const place = relative(process.cwd(), dirname(work)) || ".";
  return repaired === "new"
    ? `Ein abgebrochener Lauf ist zu Ende gebracht: Der neue Stand in „${place}“ ist vollständig.`
    : `Reste eines abgebrochenen Laufs in „${place}“ sind weggeräumt.`;
}

interface ListedWorks {
  readonly works: readonly string[];
  /** Takes them off the list. */
  readonly forget: () => void;
}

function readList(): ListedWorks[] {
  try {
    const entries = readdirSync(listFolder, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
      .map(({ name }) => {
        const file = join(listFolder, name);
        return { works: readWorks(file), forget: () => tryRemove(file) };
      });
  } catch {
    // There is no list, or nobody may look at it.
    return [];
  }
}

/** A list that cannot be written only costs the next command a look. */
function tryRemove(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Nobody is stopped by it.
  }
}

/** None where another account wrote the file for itself alone. */
function readWorks(file: string): string[] {
  const lines = readText(file).split("\n");
  return lines.flatMap((line) => (line === "" ? [] : [resolve(listFolder, line)])).filter(isWorkName);
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
