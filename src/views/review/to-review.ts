import type { Facts } from "../../domain/network/facts.ts";
import type { Network } from "../../domain/network/network.ts";
import { toBodyChanges } from "./body-changes.ts";
import { toContactChanges } from "./contact-changes.ts";
import { toFieldChanges } from "./field-changes.ts";
import { toHardPages } from "./hard-pages.ts";
import { toOldSources } from "./old-sources.ts";
import { type PageSnapshot, toLostAddresses, toPageChanges } from "./page-changes.ts";
import { toRelationChanges } from "./relation-changes.ts";
import type { ChangeReview, Side } from "./review.ts";
import { type Thing, toThingRef, toThings } from "./things.ts";
import { toTranslationChanges } from "./translation-changes.ts";

/** One state of all files by editors, and the resulting pages. */
export interface ReviewedState {
  readonly label: string;
  readonly facts: Facts;
  readonly network: Network;
  readonly pages: readonly PageSnapshot[];
}

/**
 * The effects of a change on the website. The same two states and day give the same review; a state compared with
 * itself gives an empty one.
 * @param before undefined if it could not be read: then the review only covers `after`
 * @param day `2026-11-25`: bodies and relations are compared as of this day, and the age of sources is measured on it
 */
export function toReview(before: ReviewedState | undefined, after: ReviewedState, day: string): ChangeReview {
  const base = before ?? after;
  const [old, now] = [toThings(base.facts), toThings(after.facts)];
  const removed = onlyIn(old, now);
  const ofDay = [base.network.on(day), after.network.on(day)] as const;
  const pages = toPageChanges(base.pages, after.pages);
  const nameOf = (body: string) =>
    (after.network.findBody(body) ?? base.network.findBody(body))?.name ?? body;
  return {
    day,
    ...(before === undefined ? {} : { before: toSide(before) }),
    after: toSide(after),
    bodies: toBodyChanges(...ofDay),
    relations: toRelationChanges(...ofDay, after.network),
    contacts: toContactChanges(base.network, after.network),
    things: {
      added: onlyIn(now, old).filter(isNoBody).map(toThingRef),
      removed: removed.filter(isNoBody).map(toThingRef),
    },
    fields: [...now].flatMap(([key, thing]) => {
      const was = old.get(key);
      return was ? toFieldChanges(was, thing, nameOf) : [];
    }),
    pages,
    lostAddresses: toLostAddresses(base.pages, after.pages, removed),
    hardPages: toHardPages(pages, base.pages, after.pages, after.facts),
    translations: toTranslationChanges(base.facts, after.facts),
    oldSources: toOldSources(
      old,
      now,
      new Map(after.network.sources.map((source) => [source.id, source])),
      day,
    ),
  };
}

function toSide({ label, network, pages }: ReviewedState): Side {
  return {
    label,
    bodies: network.bodies.length,
    relations: network.relations.length,
    pages: pages.length,
  };
}

function onlyIn(things: ReadonlyMap<string, Thing>, other: ReadonlyMap<string, Thing>): Thing[] {
  return [...things].filter(([key]) => !other.has(key)).map(([, thing]) => thing);
}

function isNoBody({ type }: Thing): boolean {
  return type !== "body";
}
