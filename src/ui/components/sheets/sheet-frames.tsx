import { toSheetName } from "../../../domain/network/routes.ts";
import { listMarks } from "../../../domain/text/list-marks.ts";
import type { ClosedFrame, SheetBox } from "../../../views/sheets/sheet-view.ts";
import { germanIn, type Reading } from "../../reading.ts";
import { SheetRows } from "./relation-rows.tsx";
import { SheetName } from "./sheet-name.tsx";

/** What stands on a sheet: frames beside or below each other by the width there is, each with what is in it. */
export function SheetFrames(props: { readonly boxes: readonly SheetBox[]; readonly reading: Reading }) {
  return (
    <>
      {toRuns(props.boxes).map((run) => (
        <ul key={run[0]?.id} class={isFrame(run[0]) ? "og-frames" : "og-boxes"}>
          {run.map((box) => (
            <Item key={box.id} box={box} reading={props.reading} />
          ))}
        </ul>
      ))}
    </>
  );
}

function Item({ box, reading }: { readonly box: SheetBox; readonly reading: Reading }) {
  const look = [
    isFrame(box) ? `og-frame og-w${toWidth(box)}` : "og-box",
    ...(isFrame(box) && box.closed === undefined ? ["og-open"] : []),
    ...(box.kind === undefined ? [] : [`k-${box.kind}`]),
    ...(box.collective && !isFrame(box) ? ["k-collective"] : []),
    ...(box.uncertain ? ["k-uncertain"] : []),
  ];
  return (
    <li class={look.join(" ")} id={`s_${box.id}`}>
      {box.closed === undefined ? (
        <SheetName box={box} reading={reading} />
      ) : (
        <Closed box={box} closed={box.closed} reading={reading} />
      )}
      <SheetRows rows={box.rows} reading={reading} />
      {box.children.length > 0 && <SheetFrames boxes={box.children} reading={reading} />}
    </li>
  );
}

/** A frame that leads to its own sheet: its name with the number of bodies, their kinds, the first of them. */
function Closed(props: { readonly box: SheetBox; readonly closed: ClosedFrame; readonly reading: Reading }) {
  const { box, closed, reading } = props;
  const { comma } = listMarks(reading.locale);
  const lang = germanIn(reading.locale);
  const href = reading.linkTo(toSheetName(box.id));
  const name = reading.words("sheet.count", { name: box.name, count: closed.count });
  return (
    <>
      <p class="og-name">{href === undefined ? name : <a href={href}>{name}</a>}</p>
      {box.mark !== "" && <p class="og-note">{box.mark}</p>}
      <p class="og-note">{closed.kinds}</p>
      <p>
        {closed.first.map(({ name: inside, isBody }, index) => (
          <>
            {index > 0 && comma}
            {isBody && lang !== undefined ? <bdi lang={lang}>{inside}</bdi> : inside}
          </>
        ))}
        {closed.more > 0 && ` ${reading.words("sheet.more", { count: closed.more })}`}
      </p>
    </>
  );
}

/** Neighbours of one form together: frames stand beside each other, boxes in columns. */
function toRuns(boxes: readonly SheetBox[]): SheetBox[][] {
  const runs: SheetBox[][] = [];
  for (const box of boxes) {
    const last = runs.at(-1);
    if (last !== undefined && isFrame(last[0]) === isFrame(box)) last.push(box);
    else runs.push([box]);
  }
  return runs;
}

function isFrame(box: SheetBox | undefined): boolean {
  return box !== undefined && (box.closed !== undefined || box.children.length > 0);
}

/** Share of a row a frame asks for: 1, 2, or 4 for all of it; about as much as it holds. */
function toWidth(box: SheetBox): number {
  const inside = box.children.reduce((sum, child) => sum + toWidth(child), 0);
  if (inside <= 1) return 1;
  return inside <= 9 ? 2 : 4;
}
