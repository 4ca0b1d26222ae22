import type { Position } from "./data-error.ts";
import { positionAt } from "./text-safety.ts";

const mark = /^(<{7}|>{7})(?= |$)/m;

/** Place of an unresolved merge conflict left by git in a file; undefined in a file without one. */
export function findConflictMark(text: string): Position | undefined {
  const match = mark.exec(text);
  return match ? positionAt(text, match.index) : undefined;
}
