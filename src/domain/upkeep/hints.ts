import { findSharedAliases } from "../integrity/aliases.ts";
import { findEndedNames } from "../integrity/ended.ts";
import { findIdleEntries } from "../integrity/idle-entries.ts";
import { findStatedTwice } from "../integrity/mutual.ts";
import { findReturned } from "../integrity/relations.ts";
import { findOldNames } from "../integrity/renamed-bodies.ts";
import type { DataError } from "../mistakes/data-error.ts";
import { findUnusedSources } from "../network/cited-sources.ts";
import type { Facts } from "../network/facts.ts";
import { findTranslationHints } from "../translations/hints/translation-hints.ts";

/** Hints about facts that keep every rule but are unusual: shown to editors, never refused. @param day today */
export function findHints(facts: Facts, day: string): DataError[] {
  return [
    ...(facts.hints ?? []),
    ...findEndedNames(facts, day),
    ...findTranslationHints(facts),
    ...findOldNames(facts).hints,
    ...findUnusedSources(facts),
    ...findSharedAliases(facts),
    ...findIdleEntries(facts),
    ...findReturned(facts),
    ...findStatedTwice(facts),
  ];
}
