import { addDays } from "../../domain/time/partial-date.ts";
import type { Confirmable } from "../../domain/upkeep/confirmations.ts";

/** Headings of the report, in its order. */
const headings: Readonly<Record<Confirmable["kind"], string>> = {
  contact: "Kontakte",
  statement: "Aussagen",
  source: "Quellen",
};

/** The due entries as Markdown for people: a summary and one table per kind, the most urgent first. */
export function toFreshnessReport(due: readonly Confirmable[], day: string): string {
  const overdue = due.filter(({ kind, freshness }) => kind === "contact" && freshness.isOverdue).length;
  const counts = Object.entries(headings).map(
    ([kind, heading]) => `${heading}: ${due.filter((item) => item.kind === kind).length}`,
  );
  return [
    `# Was am ${day} zu bestätigen ist`,
    `${counts.join(" · ")}.`,
    ...(overdue === 0
      ? []
      : [
          `Über die Nachfrist hinaus: Kontakte: ${overdue}. So lange lässt sich mit „npm run build -- --release“ nicht veröffentlichen.`,
        ]),
    ...(due.length === 0 ? ["Nichts ist fällig."] : []),
    ...(Object.keys(headings) as Confirmable["kind"][]).flatMap((kind) => {
      const own = due.filter((item) => item.kind === kind);
      return own.length === 0 ? [] : [`## ${headings[kind]}`, toTable(own)];
    }),
    ...(due.length === 0
      ? []
      : [
          `Stimmt die Angabe noch, an der genannten Stelle \`checked: ${day}\` eintragen. Stimmt sie nicht mehr, ändern oder löschen.`,
        ]),
  ].join("\n\n");
}

function toTable(items: readonly Confirmable[]): string {
  return [
    "| fällig seit | was | bei | warum | wo |",
    "|---|---|---|---|---|",
    ...items.map((item) =>
      [
        "",
        item.freshness.dueOn ?? "–",
        toCell(item.what === "" ? "die ganze Angabe" : item.what),
        toCell(item.of),
        toCause(item),
        `\`${item.file}:${item.line}:${item.column}\``,
        "",
      ]
        .join(" | ")
        .trim(),
    ),
  ].join("\n");
}

/** Reason an entry is due, in German words without a full stop. */
export function toCause({ kind, freshness }: Confirmable): string {
  const { reason, since, dueOn } = freshness;
  if (reason === "undated") return "von wann, ist nicht bekannt";
  if (reason === "expired") return `galt bis ${addDays(dueOn ?? "", -1)}`;
  return kind === "source" ? `zuletzt gelesen ${since}` : `Stand ${since}`;
}

/** Text that stays in its cell and produces no code, link or markup. */
function toCell(text: string): string {
  return text.replace(/[\\|[\]`*_<>#]/g, (mark) => `\\${mark}`).replaceAll("\n", " ");
}
