import {
  type Drawing,
  type DrawingBox,
  type DrawingEdge,
  type DrawingKind,
  type DrawingLine,
  type DrawingPoint,
  type DrawingRect,
  drawingKinds,
  type TextDirection,
  toTenth,
} from "../../views/charts/drawing.ts";
import type { Flowchart } from "../../views/charts/flowchart.ts";
import { trimEnd } from "./boxes/edge-ends.ts";
import type { ArrangedBox, ArrangedEdge, Arrangement } from "./boxes/geometry.ts";
import { type Item, lineage, type Outline } from "./boxes/item-tree.ts";
import { toReadingOrder } from "./reading-order.ts";
import type { Typography } from "./text/box-size.ts";
import { toPlate } from "./text/edge-label.ts";
import { edgeTextSize, labelHeight, lineHeight } from "./text/text-size.ts";

/**
 * An arrangement as the drawing it becomes: mirrored for right-to-left languages, edges drawn up to the outlines of
 * their boxes, text at its place, classes cut down to the known kinds, everything rounded to a tenth of a px.
 */
export function toDrawing(chart: Flowchart, outline: Outline, laid: Arrangement, type: Typography): Drawing {
  const direction = localeDirection(type.locale);
  const width = Math.ceil(laid.width);
  const mirror: Mirror = direction === "rtl" ? (x, w = 0) => width - x - w : (x) => x;
  const written = new Map([...chart.groups, ...chart.nodes].map((item) => [item.id, item]));
  return {
    width,
    height: Math.ceil(laid.height),
    fontSize: type.size,
    edgeFontSize: edgeTextSize(type),
    lang: type.locale,
    direction,
    title: chart.title,
    description: chart.description,
    boxes: toReadingOrder(outline.root.children, laid.boxes).map((item) => {
      const box = laid.boxes.get(item.id);
      const source = written.get(item.id);
      if (box === undefined || source === undefined) throw new Error(`no place was found for ${item.id}`);
      return toBox(item, box, source.classes, source.link, direction, mirror, type);
    }),
    edges: laid.edges.map((edge) => toEdge(edge, outline, laid, direction, mirror, type)),
  };
}

/** The direction the script of a locale runs in. */
export function localeDirection(locale: string): TextDirection {
  return /^(?:ar|fa|he|ur|ps|ckb|yi|dv|ug|sd)(?:-|$)/.test(locale) ? "rtl" : "ltr";
}

type Mirror = (x: number, width?: number) => number;

function toBox(
  item: Item,
  box: ArrangedBox,
  classes: readonly string[],
  link: string | undefined,
  direction: TextDirection,
  mirror: Mirror,
  type: Typography,
): DrawingBox {
  const rect = { x: mirror(box.x, box.w), y: box.y, w: box.w, h: box.h };
  const { lines, notes } = box.label;
  const textHeight = labelHeight(
    { rows: lines.length, noteRows: notes.length },
    type.size,
    edgeTextSize(type),
  );
  const middle = rect.x + rect.w / 2;
  const sunk = item.shape === "cylinder" ? 5 : 0;
  const top = item.part === "group" ? box.y + 12 : box.y + sunk + (box.h - textHeight) / 2;
  return {
    id: item.id,
    part: item.part,
    depth: lineage(item).length - 2,
    shape: item.shape,
    ...roundRect(rect),
    lines: toLines(lines, middle, top, type.size, direction),
    label: toName(item.label),
    ...toNote(item, notes, middle, top + lines.length * lineHeight(type.size), type, direction),
    kinds: drawingKinds.filter((kind: DrawingKind) => classes.includes(kind)),
    ...(link === undefined ? {} : { link }),
  };
}

function toEdge(
  { edge, points, label, labelRect, align }: ArrangedEdge,
  outline: Outline,
  laid: Arrangement,
  direction: TextDirection,
  mirror: Mirror,
  type: Typography,
): DrawingEdge {
  const trimmed = trimEnd(points, laid.boxes.get(edge.from), outline.items.get(edge.from)?.shape);
  const both = trimEnd(
    trimmed.toReversed(),
    laid.boxes.get(edge.to),
    outline.items.get(edge.to)?.shape,
  ).reverse();
  const plate = labelRect && label && toPlate(labelRect, label, align, type);
  const mirrored = plate && { ...plate, x: mirror(plate.x, plate.w) };
  return {
    from: edge.from,
    to: edge.to,
    line: edge.line === "invisible" ? "solid" : edge.line,
    ...(edge.isDashed ? { isDashed: true as const } : {}),
    start: edge.start,
    end: edge.end,
    points: withoutRepeats(both.map(({ x, y }) => ({ x: toTenth(mirror(x)), y: toTenth(y) }))),
    label: toName(edge.label),
    lines:
      label === undefined || mirrored === undefined
        ? []
        : toLines(
            [...label.lines, ...label.notes],
            mirrored.x + mirrored.w / 2,
            mirrored.y + 2,
            edgeTextSize(type),
            direction,
          ),
    ...(mirrored === undefined ? {} : { labelRect: roundRect(mirrored) }),
  };
}

function toNote(
  { label }: Item,
  notes: readonly string[],
  middle: number,
  top: number,
  type: Typography,
  direction: TextDirection,
): Pick<DrawingBox, "note" | "noteLines"> {
  const note = label.split("\v")[1];
  if (note === undefined) return {};
  return { note: toOneLine(note), noteLines: toLines(notes, middle, top, edgeTextSize(type), direction) };
}

/** A label on one line, without what is noted below it. */
function toName(label: string): string {
  return toOneLine(label.split("\v")[0] ?? "");
}

function toOneLine(text: string): string {
  return text.replaceAll("\n", " ").replaceAll("\u00AD", "");
}

function toLines(
  lines: readonly string[],
  x: number,
  top: number,
  size: number,
  direction: TextDirection,
): DrawingLine[] {
  const height = lineHeight(size);
  return lines.map((text, index) => ({
    text,
    x: toTenth(x),
    y: toTenth(top + index * height + height / 2 + size * 0.35),
    direction: firstStrongDirection(text) ?? direction,
  }));
}

function firstStrongDirection(text: string): TextDirection | undefined {
  const letter = /\p{L}/u.exec(text)?.[0];
  if (letter === undefined) return undefined;
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(letter)
    ? "rtl"
    : "ltr";
}

function withoutRepeats(points: readonly DrawingPoint[]): DrawingPoint[] {
  return points.filter((point, index) => {
    const before = points[index - 1];
    const after = points[index + 1];
    if (before === undefined || after === undefined) return true;
    if (before.x === point.x && before.y === point.y) return false;
    return !(before.x === point.x && point.x === after.x) && !(before.y === point.y && point.y === after.y);
  });
}

function roundRect({ x, y, w, h }: DrawingRect): DrawingRect {
  return { x: toTenth(x), y: toTenth(y), w: toTenth(w), h: toTenth(h) };
}
