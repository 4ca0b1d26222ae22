import type { Block } from "../language/block.ts";
import type { Citation } from "../schema/fact-schema.ts";
import type { RelationKind, StatedRelation } from "../schema/relation-schema.ts";
import type { PartialDate } from "../time/partial-date.ts";
import type { BodyFile } from "./facts.ts";

/** A typed, directed edge; a mediating one has two targets. */
export interface Relation extends Citation {
  /** Unique and stable: kind, source and targets, and a number from its second period on. */
  readonly id: string;
  readonly kind: RelationKind;
  readonly source: string;
  readonly targets: readonly string[];
  readonly sentence: Block;
  /** Open points of the source, as stated by the editors; {@link toCertainty} considers further signs. */
  readonly certainty?: StatedRelation["certainty"];
  readonly validFrom?: PartialDate | undefined;
  readonly validTo?: PartialDate | undefined;
}

/** The edges that start at the body a file states, in the order of the file. */
export function toRelations({ value }: BodyFile): Relation[] {
  const seen = new Map<string, number>();
  return value.relations.map(({ target, between, ...stated }) => {
    const targets = between ?? (target === undefined ? [] : [target]);
    const name = `${stated.kind} ${value.id} ${targets.join(" ")}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    // A membership that ended and began again occurs twice.
    return { ...stated, id: count === 1 ? name : `${name} ${count}`, source: value.id, targets };
  });
}
