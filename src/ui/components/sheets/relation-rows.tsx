import { type Locale, localeInfo } from "../../../domain/language/locale.ts";
import { listMarks } from "../../../domain/text/list-marks.ts";
import type { SheetEnd, SheetRow } from "../../../views/sheets/sheet-rows.ts";
import type { Reading } from "../../reading.ts";
import { NameLink } from "./sheet-name.tsx";

/** Names a row shows before the others are folded away: what a body does, and what is done to it and told there. */
const shown = { outgoing: 6, incoming: 3 } as const;

/** The relations of a box, a line for each kind, each other end as a link. */
export function SheetRows({
  rows,
  reading,
}: {
  readonly rows: readonly SheetRow[];
  readonly reading: Reading;
}) {
  if (rows.length === 0) return null;
  return (
    <ul class="og-rows">
      {rows.map((row) => (
        <li key={`${row.direction} ${row.label} ${row.mark}`}>
          <span aria-hidden="true">{toArrow(row.direction, reading.locale)}</span> {row.label}:{" "}
          <Ends row={row} reading={reading} />
        </li>
      ))}
    </ul>
  );
}

/** Away from the box for what its body does, towards it for what is done to it, as the script runs. */
function toArrow(direction: SheetRow["direction"], locale: Locale): string {
  const isForward = direction === "outgoing";
  return isForward === (localeInfo(locale).direction === "ltr") ? "→" : "←";
}

function Ends({ row, reading }: { readonly row: SheetRow; readonly reading: Reading }) {
  const { ends, mark, direction } = row;
  const most = shown[direction];
  // One more name takes no more room than saying that there is one more.
  const first = ends.length <= most + 1 ? ends : ends.slice(0, most);
  const rest = ends.slice(first.length);
  const { comma } = listMarks(reading.locale);
  const toLinks = (some: readonly SheetEnd[]) =>
    some.map((end, index) => (
      <>
        {index > 0 && comma}
        <End end={end} reading={reading} />
      </>
    ));
  return (
    <>
      {toLinks(first)}
      {mark !== "" && <span class="og-note"> ({mark})</span>}
      {rest.length > 0 && (
        <details>
          <summary>{reading.words("sheet.more", { count: rest.length })}</summary>
          {toLinks(rest)}
        </details>
      )}
    </>
  );
}

/** The other end: a body by its link, a frame by its name; with the number of relations where they are several. */
function End({
  end: { id, name, count = 1 },
  reading,
}: {
  readonly end: SheetEnd;
  readonly reading: Reading;
}) {
  return (
    <>
      <NameLink id={id} name={name} reading={reading} />
      {count > 1 && ` (${count})`}
    </>
  );
}
