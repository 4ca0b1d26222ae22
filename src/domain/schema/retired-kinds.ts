import type { DataError } from "../mistakes/data-error.ts";
import type { FactFile } from "../mistakes/fact-file.ts";
import { type RelationKind, relationNames } from "./relation-schema.ts";

/**
 * Kinds of relation of an earlier edition, and the kinds they are read as today. `escalatesTo` ("gibt weiter an") had
 * no wording in any source. Older files and revisions keep their sentences, and the editor gets a hint.
 */
export const retiredKinds: Readonly<Record<string, RelationKind>> = { escalatesTo: "relatedTo" };

/** A file of facts without retired kinds of relation, and a hint at the place of each. */
export function replaceRetiredKinds(fact: FactFile): {
  readonly fact: FactFile;
  readonly hints: readonly DataError[];
} {
  const stated = (fact.value as { readonly relations?: unknown } | null | undefined)?.relations;
  if (!Array.isArray(stated)) return { fact, hints: [] };
  const hints: DataError[] = [];
  const relations = (stated as readonly unknown[]).map((relation, index) => {
    const kind = (relation as { readonly kind?: unknown } | null | undefined)?.kind;
    if (typeof kind !== "string" || !Object.hasOwn(retiredKinds, kind)) return relation;
    const now = retiredKinds[kind] ?? "relatedTo";
    hints.push({
      file: fact.file,
      ...fact.locate(["relations", index, "kind"]),
      message: `Die Art „${kind}“ gibt es nicht mehr; die Beziehung steht als „${now}“ (${relationNames[now]}) auf der Website.`,
      remedy: `Bitte „kind: ${now}“ schreiben oder eine Art wählen, die der Quelle genauer entspricht.`,
    });
    return { ...(relation as object), kind: now };
  });
  return hints.length === 0
    ? { fact, hints }
    : { fact: { ...fact, value: { ...(fact.value as object), relations } }, hints };
}
