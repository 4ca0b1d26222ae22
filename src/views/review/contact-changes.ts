import type { Network } from "../../domain/network/network.ts";
import { toBodyRef } from "./body-changes.ts";
import type { ContactChange } from "./review.ts";

/** Contacts that were added, removed or, if a body has exactly one of a kind before and after, given another value. */
export function toContactChanges(before: Network, after: Network): ContactChange[] {
  const ids = new Set([...after.bodies, ...before.bodies].map(({ id }) => id));
  return [...ids].flatMap((id) => {
    const body = after.findBody(id) ?? before.body(id);
    const [old, now] = [before.findBody(id)?.contacts ?? [], after.findBody(id)?.contacts ?? []];
    const kinds = [...new Set([...now, ...old].map(({ kind }) => kind))];
    return kinds.flatMap((kind): ContactChange[] => {
      const valuesOf = (contacts: typeof old) =>
        contacts.filter((contact) => contact.kind === kind).map(({ value }) => value);
      const gone = valuesOf(old).filter((value) => !valuesOf(now).includes(value));
      const come = valuesOf(now).filter((value) => !valuesOf(old).includes(value));
      const shared = { body: toBodyRef(body), kind };
      if (gone.length === 1 && come.length === 1) return [{ ...shared, before: gone[0], after: come[0] }];
      return [
        ...gone.map((value) => ({ ...shared, before: value })),
        ...come.map((value) => ({ ...shared, after: value })),
      ];
    });
  });
}
