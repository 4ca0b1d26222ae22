import type { Body } from "../../domain/network/body.ts";
import type { Network } from "../../domain/network/network.ts";
import { bodyKinds } from "../../domain/schema/body-schema.ts";
import { type Placement, toPlacements } from "../charts/containment.ts";
import { partCrowd } from "./part-crowd.ts";
import { fitsOneSheet, sheetLimits } from "./sheet-measure.ts";
import { type FrameReason, type SheetNode, toSheetNode } from "./sheet-node.ts";

/** Id of the whole network as a frame; its sheet is the overview. */
const wholeId = "alle";

/**
 * All bodies in the nesting of the organigram, those without any relation in a frame of their own. Nothing else is
 * framed as long as all of it fits on one sheet; beyond that, crowds are parted.
 */
export function toSheetTree(network: Network): SheetNode {
  const placements = toPlacements(network);
  const placed = new Set(placements.map(({ body }) => body.id));
  const unconnected = network.bodies.filter(({ id }) => !placed.has(id));
  const raw = toTree(placements, unconnected, (nodes) => nodes);
  return fitsOneSheet(raw) ? raw : toTree(placements, unconnected, partCrowd);
}

function toTree(
  placements: readonly Placement[],
  unconnected: readonly Body[],
  part: typeof partCrowd,
): SheetNode {
  const inside = Map.groupBy(placements, (placement) => placement.inside);
  const toBody = ({ body, shows }: Placement): SheetNode => {
    const limit = body.kind === "network" ? sheetLimits.network : sheetLimits.boxes;
    return toSheetNode({ id: body.id, body, shows, children: childrenOf(body.id, limit) });
  };
  const toFrame = (
    id: string,
    reason: FrameReason,
    nodes: readonly SheetNode[],
    isCrowd = false,
  ): SheetNode =>
    toSheetNode({ id, reason, shows: [], children: part(inOrder(nodes), id, sheetLimits.boxes) }, isCrowd);
  const childrenOf = (id: string, limit: number): readonly SheetNode[] => {
    const members = inside.get(id) ?? [];
    const homes = Map.groupBy(members, ({ framedBy }) => framedBy);
    const nodes = [...homes].flatMap(([home, those]) => {
      const bodies = those.map(toBody);
      return home === undefined ? bodies : [toFrame(`${id}--aus-${home}`, { by: "home", of: home }, bodies)];
    });
    return part(inOrder(nodes), id, limit);
  };
  const top = (inside.get(undefined) ?? []).map(toBody);
  const stages = top.filter(isStage);
  const others = part(inOrder(top.filter((node) => !isStage(node))), wholeId, sheetLimits.overview);
  const lonely = unconnected.map((body) => toSheetNode({ id: body.id, body, shows: [], children: [] }));
  const isCrowded = part === partCrowd && lonely.length > sheetLimits.least;
  const rest =
    lonely.length === 0
      ? []
      : [toFrame(`${wholeId}--ohne-verbindung`, { by: "unconnected" }, lonely, isCrowded)];
  return toSheetNode({
    id: wholeId,
    reason: { by: "whole" },
    shows: [],
    children: [...stages, ...others, ...rest],
  });
}

/** True for the network itself: on the overview it is the stage, and never closed. */
export function isStage({ body }: SheetNode): boolean {
  return body?.kind === "network";
}

/** Frames before single bodies, members from one home before others, each by kind; the order of names within. */
function inOrder(nodes: readonly SheetNode[]): SheetNode[] {
  return nodes.toSorted((a, b) => rank(a) - rank(b));
}

function rank({ body, children, reason }: SheetNode): number {
  const kind = body === undefined ? 0 : 1 + bodyKinds.indexOf(body.kind);
  return (reason?.by !== "home" && children.length === 0 ? 100 : 0) + kind;
}
