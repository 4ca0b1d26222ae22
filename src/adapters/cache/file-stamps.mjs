import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";

// Plain JavaScript, with its types beside it: the launcher of all commands needs it before any TypeScript can be read.

/** Time in ms within which a second change may leave a file with the same times. */
const clockStep = 2000;

export function takeStamps(files, readSince) {
  const stamps = [];
  for (const file of files) {
    const now = stateOf(file);
    if (now !== undefined && now.changed > readSince - clockStep) return undefined;
    stamps.push({ file, state: now?.state, hash: hashOf(file) });
  }
  return stamps;
}

export function compareStamps(stamps) {
  const touched = stamps.filter(({ file, state }) => stateOf(file)?.state !== state);
  if (touched.some(({ file, hash }) => hashOf(file) !== hash)) return "changed";
  return touched.length === 0 ? "same" : "touched";
}

export function lastChangeOf(files) {
  return files.reduce((last, file) => Math.max(last, stateOf(file)?.changed ?? 0), 0);
}

export function hashOf(file) {
  try {
    return createHash("sha256").update(readFileSync(file)).digest("hex");
  } catch {
    return undefined;
  }
}

function stateOf(file) {
  const status = statSync(file, { throwIfNoEntry: false });
  if (status === undefined) return undefined;
  const { size, ino, mtimeMs, ctimeMs } = status;
  return { state: `${size} ${ino} ${mtimeMs} ${ctimeMs}`, changed: Math.max(mtimeMs, ctimeMs) };
}
