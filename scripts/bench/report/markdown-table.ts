/** A cell of a table: text, a number, or nothing measured. */
export type Entry = string | number | undefined;

/** A Markdown table; the first column is text, all others are numbers. */
export function toTable(head: readonly string[], rows: readonly (readonly Entry[])[]): string {
  return [head, head.map((_, index) => (index === 0 ? "---" : "---:")), ...rows.map((row) => row.map(toText))]
    .map((row) => `| ${row.join(" | ")} |`)
    .join("\n");
}

/** A number with three digits that count; `–` for what was not measured. */
export function toText(entry: Entry): string {
  if (typeof entry === "string") return entry;
  if (entry === undefined || Number.isNaN(entry)) return "–";
  if (Number.isInteger(entry)) return entry.toLocaleString("en");
  return Math.abs(entry) >= 100
    ? Math.round(entry).toLocaleString("en")
    : String(Number(entry.toPrecision(3)));
}
