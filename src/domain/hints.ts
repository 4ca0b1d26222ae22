import { findUnusedSources } from "./cited-sources.ts";
import type { DataError } from "./data-error.ts";
import type { Facts } from "./facts.ts";
import { findSharedAliases } from "./integrity/aliases.ts";
import { findReturned } from "./integrity/relations.ts";

/** What is unusual in facts that keep every rule, and may be meant so: to be told, never to be refused. */
export function findHints(facts: Facts): DataError[] {
  return [...findUnusedSources(facts), ...findSharedAliases(facts), ...findReturned(facts)];
}
