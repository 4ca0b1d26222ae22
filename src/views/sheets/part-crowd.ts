import { type BodyKind, bodyKinds } from "../../domain/schema/body-schema.ts";
import { bodyRooms } from "../../domain/schema/rooms.ts";
import { costOf, sheetLimits } from "./sheet-measure.ts";
import { type FrameReason, type SheetNode, toSheetNode } from "./sheet-node.ts";

/** From this many of one kind on, a frame around them is worth its border. */
const worthAFrame = 4;

/**
 * Nodes beside each other in frames, where they are too many for an eye: by kind first, then by neighbours. Frames with
 * a sheet of their own stay beside the new ones as long as that is enough.
 * @param around id of what they stand in · @param limit boxes that are not too many
 */
export function partCrowd(nodes: readonly SheetNode[], around: string, limit: number): readonly SheetNode[] {
  const attempts = [
    () => nodes,
    () => framedByKind(nodes, around, { atLeast: worthAFrame, isApart: false }),
    () => framedByKind(nodes, around, { atLeast: worthAFrame, isApart: true }),
    () => framedByKind(nodes, around, { atLeast: 2, isApart: true }),
  ];
  for (const attempt of attempts) {
    const parted = attempt();
    if (costOf(parted) <= limit) return parted;
  }
  return toRanges(nodes, around, limit);
}

function framedByKind(
  nodes: readonly SheetNode[],
  around: string,
  { atLeast, isApart }: { readonly atLeast: number; readonly isApart: boolean },
): SheetNode[] {
  const plain = Map.groupBy(nodes, (node) => (node.isApart ? undefined : node.body?.kind));
  const framed = bodyKinds.flatMap((kind) => {
    const same = plain.get(kind) ?? [];
    if (same.length < atLeast) return [];
    const id = `${around}--${bodyRooms[kind]}`;
    const isMuch = costOf(same) > sheetLimits.boxes;
    const inside = isMuch ? toRanges(same, id, sheetLimits.boxes, kind) : same;
    // A frame around two or three others would be one more step on the way, and say nothing.
    if (isMuch && inside.length <= worthAFrame) return inside;
    return [toFrame(id, { by: "kind", of: kind }, inside, isApart || isMuch)];
  });
  const isLeft = (node: SheetNode) =>
    node.isApart || node.body === undefined || (plain.get(node.body.kind) ?? []).length < atLeast;
  const left = nodes.filter(isLeft);
  return [...left.filter(isFrame), ...framed, ...left.filter((node) => !isFrame(node))];
}

/** Neighbours in frames of about the same number of boxes, and frames of such frames where even they are too many. */
function toRanges(nodes: readonly SheetNode[], around: string, limit: number, of?: BodyKind): SheetNode[] {
  const total = costOf(nodes);
  const share = total / Math.ceil(total / sheetLimits.range);
  const groups: SheetNode[][] = [[]];
  let before = 0;
  for (const node of nodes) {
    if (before >= share * groups.length - 0.001) groups.push([]);
    groups.at(-1)?.push(node);
    before += node.cost;
  }
  const reason: FrameReason = of === undefined ? { by: "range" } : { by: "range", of };
  const ranges = groups.map((group, index) => toFrame(`${around}--${index + 1}`, reason, group, true));
  return ranges.length > limit ? toRanges(ranges, `${around}--teil`, limit, of) : ranges;
}

function toFrame(
  id: string,
  reason: FrameReason,
  children: readonly SheetNode[],
  isCrowd: boolean,
): SheetNode {
  return toSheetNode({ id, reason, shows: [], children }, isCrowd);
}

function isFrame({ children }: SheetNode): boolean {
  return children.length > 0;
}
