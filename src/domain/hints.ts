import { findUnusedSources } from "./cited-sources.ts";
import type { DataError } from "./data-error.ts";
import type { Facts } from "./facts.ts";
import { findSharedAliases } from "./integrity/aliases.ts";
import { findEndedNames } from "./integrity/ended.ts";
import { findReturned } from "./integrity/relations.ts";
import { findOldNames } from "./renamed-bodies.ts";
import { findTranslationHints } from "./translation-hints/all.ts";

/** Hints about facts that keep every rule but are unusual: shown to editors, never refused. @param day today */
export function findHints(facts: Facts, day: string): DataError[] {
  return [
    ...(facts.hints ?? []),
    ...findEndedNames(facts, day),
    ...findTranslationHints(facts),
    ...findOldNames(facts).hints,
    ...findUnusedSources(facts),
    ...findSharedAliases(facts),
    ...findReturned(facts),
  ];
}
