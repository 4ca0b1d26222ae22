import type { Topic } from "../cells/cell.ts";
import { type Entry, toTable } from "./markdown-table.ts";
import { ofTopic, type Result } from "./medians.ts";

/** A table of everything measured for a topic: one line for each side, size and circumstance. */
export function toSideTable(results: readonly Result[], topic: Topic): string[] {
  const own = ofTopic(results, topic);
  if (own.length === 0) return [];
  const names = [...new Set(own.flatMap(({ values }) => Object.keys(values)))];
  const rows = own.map(({ subject, what, size, values }): Entry[] => [
    what,
    subject,
    size,
    ...names.map((name) => values[name]),
  ]);
  return [toTable(["", "side", "size", ...names], rows)];
}
