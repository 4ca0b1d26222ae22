import type { z } from "zod";
import type { Block } from "../../language/block.ts";
import { toSeen } from "../../mistakes/look-alike.ts";
import { addRepeated } from "./distinct.ts";
import { toDialled } from "./phone.ts";

/** Fields by which two contacts are compared. */
interface Compared {
  readonly kind: string;
  readonly value: string;
  readonly label?: Block | undefined;
}

/**
 * Rule of a list of contacts: no two of one kind have the same target, however written. A number may occur twice for
 * different purposes, as long as each entry states its purpose.
 */
export function checkContacts(contacts: readonly Compared[], context: z.RefinementCtx): void {
  for (const [index, contact] of contacts.entries())
    if (contacts.slice(0, index).some((other) => isSame(contact, other))) addRepeated(context, [index]);
}

function isSame(one: Compared, other: Compared): boolean {
  if (one.kind !== other.kind || toEnd(one) !== toEnd(other)) return false;
  const labels = [one.label, other.label].map((label) => toSeen(label?.source ?? ""));
  return labels[0] === "" || labels[1] === "" || labels[0] === labels[1];
}

/** Target of a contact, in one form for all spellings. */
function toEnd({ kind, value }: Compared): string {
  switch (kind) {
    case "phone":
    case "fax":
      return toDialled(value) ?? value;
    case "website":
      return value.toLowerCase().replace(/^https?:\/\/(?:www\.)?|\/+$/g, "");
    default:
      return kind === "email" ? value.toLowerCase() : toSeen(value);
  }
}
