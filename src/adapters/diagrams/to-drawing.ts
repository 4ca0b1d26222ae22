import {
  type Drawing,
  type DrawingBox,
  type DrawingEdge,
  type DrawingKind,
  type DrawingPoint,
  type DrawingRect,
  drawingKinds,
  toTenth,
} from "../../views/charts/drawing.ts";
import type { Flowchart, FlowGroup, FlowNode } from "../../views/charts/flowchart.ts";
import { trimEnd } from "./boxes/edge-ends.ts";
import type { ArrangedEdge, Arrangement } from "./boxes/geometry.ts";
import { type Item, lineage } from "./boxes/item-tree.ts";
import type { PreparedChart } from "./boxes/prepared-chart.ts";
import { localeDirection, toLines, toName, toNote } from "./drawing-text.ts";
import { toReadingOrder } from "./reading-order.ts";
import type { WrappedLabel } from "./text/label-wrapper.ts";
import { lineHeight } from "./text/text-size.ts";
import type { BrokenText } from "./text/wrap-label.ts";

/** A language of a drawing and the place of its texts in every shared label. */
export interface DrawnLanguage {
  readonly locale: string;
  readonly place: number;
}

/**
 * Turns an arrangement into a drawing: mirrored for right-to-left languages, edges drawn up to the outlines of their
 * boxes, text at its place, classes reduced to the known kinds, everything rounded to a tenth of a px.
 */
export function toDrawing(
  flowchart: Flowchart,
  chart: PreparedChart,
  laid: Arrangement,
  language: DrawnLanguage,
): Drawing {
  const { type } = chart;
  const direction = localeDirection(language.locale);
  const width = Math.ceil(laid.width);
  const mirror = (x: number, w = 0) => (direction === "rtl" ? width - x - w : x);
  const sources = new Map([...flowchart.groups, ...flowchart.nodes].map((item) => [item.id, item]));
  const edgeTexts = new Map(flowchart.edges.map(({ id, label }) => [id, toName(label)]));
  return {
    width,
    height: Math.ceil(laid.height),
    fontSize: type.size,
    edgeFontSize: type.smallSize,
    lang: language.locale,
    direction,
    title: flowchart.title,
    description: flowchart.description,
    boxes: toReadingOrder(chart.root.children, laid.boxes).map((item) => toBox(item, sources.get(item.id))),
    edges: laid.edges.map(toEdge),
  };

  function toBox(item: Item, source: FlowNode | FlowGroup | undefined): DrawingBox {
    const box = laid.boxes.get(item.id);
    if (box === undefined || source === undefined) throw new Error(`no place was found for ${item.id}`);
    const rect = { x: mirror(box.x, box.w), y: box.y, w: box.w, h: box.h };
    const { lines, notes } = textOf(box.label);
    const textHeight = type.height({ rows: lines.length, noteRows: notes.length });
    const middle = rect.x + rect.w / 2;
    const sunk = item.shape === "cylinder" ? 5 : 0;
    const top = item.part === "group" ? box.y + 12 : box.y + sunk + (box.h - textHeight) / 2;
    const noteTop = top + lines.length * lineHeight(type.size);
    const note = toNote(source.label);
    return {
      id: item.id,
      part: item.part,
      depth: lineage(item).length - 2,
      shape: item.shape,
      ...roundRect(rect),
      lines: toLines(lines, middle, top, type.size, direction),
      label: toName(source.label),
      ...(note === undefined
        ? {}
        : { note, noteLines: toLines(notes, middle, noteTop, type.smallSize, direction) }),
      kinds: drawingKinds.filter((kind: DrawingKind) => source.classes.includes(kind)),
      ...(source.link === undefined ? {} : { link: source.link }),
    };
  }

  function textOf(label: WrappedLabel): BrokenText {
    return label.texts[language.place] ?? { lines: [], notes: [], width: 0 };
  }

  function toEdge({ edge, points, label, labelRect, align }: ArrangedEdge): DrawingEdge {
    const trimmed = trimAt(edge.from, points);
    const both = trimAt(edge.to, trimmed.toReversed()).reverse();
    const broken = label && textOf(label);
    const plate = labelRect && broken && type.edges.plate(labelRect, broken, align);
    const mirrored = plate && { ...plate, x: mirror(plate.x, plate.w) };
    const text = broken === undefined ? [] : [...broken.lines, ...broken.notes];
    return {
      from: edge.from,
      to: edge.to,
      line: edge.line === "invisible" ? "solid" : edge.line,
      ...(edge.isDashed ? { isDashed: true as const } : {}),
      start: edge.start,
      end: edge.end,
      points: withoutRepeats(both.map(({ x, y }) => ({ x: toTenth(mirror(x)), y: toTenth(y) }))),
      label: edgeTexts.get(edge.id) ?? "",
      lines:
        mirrored === undefined
          ? []
          : toLines(text, mirrored.x + mirrored.w / 2, mirrored.y + 2, type.smallSize, direction),
      ...(mirrored === undefined ? {} : { labelRect: roundRect(mirrored) }),
    };
  }

  function trimAt(id: string, points: readonly DrawingPoint[]): DrawingPoint[] {
    return trimEnd(points, laid.boxes.get(id), chart.items.get(id)?.shape);
  }
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
