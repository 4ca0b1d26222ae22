import type { Position } from "./data-error.ts";
import { positionAt } from "./text-safety.ts";

const mark = /^(<{7}|>{7})(?= |$)/m;

/** Where git left both versions of a change in a file for a person to decide; undefined in a file without conflict. */
export function findConflictMark(text: string): Position | undefined {
  const match = mark.exec(text);
  return match ? positionAt(text, match.index) : undefined;
}
