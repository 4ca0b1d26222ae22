import type { Body } from "../../domain/network/body.ts";
import type { Network } from "../../domain/network/network.ts";
import { type Placement, toPlacements } from "../charts/containment.ts";
import type { BodyRef, ChangeReview, MovedBody } from "./review.ts";

/**
 * Bodies that are new, removed, renamed, or placed elsewhere in the organigram. Bodies are the same if their ids agree.
 */
export function toBodyChanges(before: Network, after: Network): ChangeReview["bodies"] {
  const added = after.bodies.filter(({ id }) => !before.findBody(id)).map(toBodyRef);
  const removed = before.bodies.filter(({ id }) => !after.findBody(id)).map(toBodyRef);
  const kept = before.bodies.flatMap((body) => {
    const now = after.findBody(body.id);
    return now ? [{ before: toBodyRef(body), after: toBodyRef(now) }] : [];
  });
  return {
    added,
    removed,
    renamed: kept.filter((pair) => pair.before.name !== pair.after.name),
    moved: toMoved(before, after),
    otherId: removed.flatMap((body) => {
      const same = added.filter(({ name, kind }) => name === body.name && kind === body.kind);
      const others = removed.filter(({ name, kind }) => name === body.name && kind === body.kind);
      const [only] = same;
      return only && same.length === 1 && others.length === 1 ? [{ before: body, after: only }] : [];
    }),
  };
}

/** A body as named in a review. */
export function toBodyRef({ id, name, kind }: Body): BodyRef {
  return { id, name, kind };
}

function toMoved(before: Network, after: Network): MovedBody[] {
  const [old, now] = [toPlaces(before), toPlaces(after)];
  const listed = new Set(after.bodies.map(({ id }) => id));
  // Found, but not listed: bodies that have ended by the day of the comparison.
  const over = before.bodies.flatMap(({ id }) => (listed.has(id) ? [] : (after.findBody(id) ?? [])));
  return [...after.bodies, ...over].flatMap((body): MovedBody[] => {
    if (!before.findBody(body.id)) return [];
    const [was, is] = [old.get(body.id), now.get(body.id)];
    if (toPlaceKey(was) === toPlaceKey(is)) return [];
    return [{ ...toBodyRef(body), ...toEnd("from", before, was), ...toEnd("to", after, is) }];
  });
}

function toPlaces(network: Network): Map<string, Placement> {
  return new Map(toPlacements(network).map((placement) => [placement.body.id, placement]));
}

/** Place of a body: absent from the organigram, beside all others, or inside one, perhaps in the frame of another. */
function toPlaceKey(placement: Placement | undefined): string {
  return placement === undefined ? "absent" : `${placement.inside ?? ""} ${placement.framedBy ?? ""}`;
}

function toEnd(name: "from" | "to", network: Network, placement: Placement | undefined): Partial<MovedBody> {
  if (placement === undefined) return {};
  const { inside } = placement;
  return { [name]: inside === undefined ? {} : { inside: toBodyRef(network.body(inside)) } };
}
