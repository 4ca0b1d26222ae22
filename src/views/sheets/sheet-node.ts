import type { Body } from "../../domain/network/body.ts";
import type { Relation } from "../../domain/network/relation.ts";
import type { BodyKind } from "../../domain/schema/body-schema.ts";
import { type SheetMeasure, toMeasure } from "./sheet-measure.ts";

/** The reason for a frame that is no body; words are chosen from it by language, so that the sheets are the same in all. */
export type FrameReason =
  | { readonly by: "whole" }
  | { readonly by: "unconnected" }
  /** Members that come from one body outside. */
  | { readonly by: "home"; readonly of: string }
  | { readonly by: "kind"; readonly of: BodyKind }
  /** Neighbours in the order of the sheet, of one kind where they all are. */
  | { readonly by: "range"; readonly of?: BodyKind };

/** A body, or a frame that is no body, with what stands in it. */
export interface SheetNode extends SheetMeasure {
  /** Id of the body; ids of other frames have two hyphens, as no body has. */
  readonly id: string;
  readonly body?: Body;
  readonly reason?: FrameReason;
  /** Relations that the nesting itself shows: why this body stands where it stands. */
  readonly shows: readonly Relation[];
  readonly children: readonly SheetNode[];
}

/** The parts of a node before it is measured. */
export type SheetNodeParts = Omit<SheetNode, keyof SheetMeasure>;

/** A node with its measure. @param isCrowd true for a frame made because there were too many beside each other */
export function toSheetNode(parts: SheetNodeParts, isCrowd = false): SheetNode {
  return { ...parts, ...toMeasure(parts, isCrowd) };
}

/** The bodies below a node, itself not among them. */
export function bodiesBelow(node: SheetNode): Body[] {
  return node.children.flatMap((child) => [...(child.body ? [child.body] : []), ...bodiesBelow(child)]);
}
