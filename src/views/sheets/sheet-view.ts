import type { Network } from "../../domain/network/network.ts";
import type { Relation } from "../../domain/network/relation.ts";
import { renderMarks } from "../charts/certainty-mark.ts";
import type { Words } from "../translations/interface-words.ts";
import type { Sheet } from "./cut-sheets.ts";
import { type SheetLine, toSheetLines } from "./sheet-lines.ts";
import { toInsideMarks, toMarksAround, toOwnMarks } from "./sheet-marks.ts";
import { toKindCounts, toNodeName } from "./sheet-names.ts";
import type { SheetNode } from "./sheet-node.ts";
import { type SheetAtlas, toWayUp } from "./sheet-places.ts";
import { type SheetRow, toBodyRows, toFrameRows } from "./sheet-rows.ts";

/** A body or frame as a sheet shows it, in words of one language. */
export interface SheetBox {
  readonly id: string;
  /** The short name of a body, or what holds a frame together. */
  readonly name: string;
  /** The full name of a body that has a short one. */
  readonly fullName?: string;
  readonly isBody: boolean;
  /** Kind of the body, or of all that a frame keeps together: what it is coloured by. */
  readonly kind?: string;
  readonly collective: boolean;
  readonly uncertain: boolean;
  /** How sure its place is, and the places of all in it; empty for plain facts. */
  readonly mark: string;
  readonly insideMark: string;
  readonly rows: readonly SheetRow[];
  readonly children: readonly SheetBox[];
  /** Contents of a closed frame, which its own sheet shows. */
  readonly closed?: ClosedFrame;
}

/** Contents that a frame states without drawing them. */
export interface ClosedFrame {
  readonly count: number;
  readonly kinds: string;
  /** What stands directly in it, the largest first, and how many more there are. */
  readonly first: readonly { readonly name: string; readonly isBody: boolean }[];
  readonly more: number;
}

/** A whole sheet in words of one language. */
export interface SheetView {
  readonly box: SheetBox;
  readonly kinds: string;
  /** The sheets above it, the overview first. */
  readonly trail: readonly { readonly id: string; readonly name: string; readonly isBody: boolean }[];
  /** Relations that are told in full here: those that start at a body of this sheet. */
  readonly relations: readonly Relation[];
}

/** How many names a closed frame gives of what is in it. */
const namesShown = 5;

/** A sheet in the words of a language. */
export function toSheetView(sheet: Sheet, atlas: SheetAtlas, network: Network, words: Words): SheetView {
  const { root } = sheet;
  const self = toSelf(root, atlas, network, words);
  const lines = Map.groupBy(toSheetLines(sheet, atlas, network), ({ from }) => from);
  const draw = (node: SheetNode): SheetBox => toBox(node, { sheet, atlas, network, words, lines });
  return {
    box: {
      ...self,
      insideMark: toAll(renderMarks(toMarksAround(root, atlas), words), words),
      rows: root.body === undefined ? [] : toBodyRows(root.id, atlas, network, words),
      children: root.children.map(draw),
    },
    kinds: toKindCounts(root, words),
    trail: toTrail(sheet, atlas).map((node) => ({
      id: node.id,
      name: toNodeName(node, network, words),
      isBody: node.body !== undefined,
    })),
    relations: network.relations.filter(({ source }) => toHomeSheet(source, atlas) === sheet),
  };
}

/** The sheet that tells everything of a body: its own where it has one, else the one it is drawn on. */
export function toHomeSheet(id: string, atlas: SheetAtlas): Sheet | undefined {
  return atlas.byId.get(id) ?? atlas.sheetOf.get(id);
}

interface Drawn {
  readonly sheet: Sheet;
  readonly atlas: SheetAtlas;
  readonly network: Network;
  readonly words: Words;
  /** Lines of the sheet by what they leave. */
  readonly lines: ReadonlyMap<string, readonly SheetLine[]>;
}

function toBox(node: SheetNode, drawn: Drawn): SheetBox {
  const { sheet, atlas, network, words, lines } = drawn;
  const self = toSelf(node, atlas, network, words);
  if (node.children.length > 0 && !sheet.open.has(node.id))
    return {
      ...self,
      rows: toFrameRows(lines.get(node.id) ?? [], atlas, network, words),
      children: [],
      closed: toClosed(node, network, words),
    };
  return {
    ...self,
    rows: node.body === undefined ? [] : toBodyRows(node.id, atlas, network, words),
    children: node.children.map((child) => toBox(child, drawn)),
  };
}

function toSelf(node: SheetNode, atlas: SheetAtlas, network: Network, words: Words) {
  const { id, body, reason } = node;
  const kind =
    body?.kind ?? (reason !== undefined && "of" in reason && reason.by !== "home" ? reason.of : undefined);
  const name = toNodeName(node, network, words);
  return {
    id,
    name,
    isBody: body !== undefined,
    ...(body === undefined || body.name === name ? {} : { fullName: body.name }),
    ...(kind === undefined ? {} : { kind }),
    collective: body?.collective === true,
    uncertain: body?.uncertain === true,
    mark: renderMarks(toOwnMarks(node, atlas), words),
    insideMark: body === undefined ? "" : toAll(renderMarks(toInsideMarks(node), words), words),
  };
}

function toAll(mark: string, words: Words): string {
  return mark === "" ? "" : words("certainty.all", { mark });
}

function toClosed(node: SheetNode, network: Network, words: Words): ClosedFrame {
  const largest = node.children.toSorted((a, b) => b.size - a.size);
  return {
    count: node.size - (node.body === undefined ? 0 : 1),
    kinds: toKindCounts(node, words),
    first: largest
      .slice(0, namesShown)
      .map((child) => ({ name: toNodeName(child, network, words), isBody: child.body !== undefined })),
    more: Math.max(0, largest.length - namesShown),
  };
}

function toTrail(sheet: Sheet, atlas: SheetAtlas): SheetNode[] {
  return toWayUp(atlas, sheet.root.id)
    .slice(1)
    .flatMap((id) => atlas.byId.get(id)?.root ?? [])
    .reverse();
}
