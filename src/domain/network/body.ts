import type { BodyKind, StatedBody } from "../schema/body-schema.ts";
import type { BodyFile } from "./facts.ts";

/** A node of the graph. */
export interface Body extends Omit<StatedBody, "relations"> {
  readonly kind: BodyKind;
  /** File it was stated in, for "improve this page". */
  readonly file: string;
}

/** The node a file states; its relations are edges of their own. */
export function toBody({ value, kind, file }: BodyFile): Body {
  const { relations: _, ...fields } = value;
  return { ...fields, kind, file };
}
