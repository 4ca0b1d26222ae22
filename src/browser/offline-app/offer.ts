import {
  type ListedFile,
  type OfflineList,
  type Packing,
  sizeOf,
  toWanted,
  transferOf,
  unpacked,
} from "../../views/offline/offline-list.ts";
import type { SavedCopy } from "./saved-copy.ts";

/** Next action of a reader: `save` for the first time, `update` to another edition, `change` languages, `resume`. */
export type NextStep = "save" | "update" | "change" | "resume";

/** The next step and the number of bytes it transfers. */
export interface Offer {
  readonly step: NextStep;
  readonly bytes: number;
}

/**
 * The offer to a reader who has saved `copy` and chosen these languages. None if no language is chosen or everything is
 * saved, and none without a list, that is without a connection.
 */
export function toOffer(
  list: OfflineList | undefined,
  copy: SavedCopy | undefined,
  chosen: readonly string[],
  packing: Packing = unpacked,
): Offer | undefined {
  if (list === undefined || chosen.length === 0) return undefined;
  const { core, rest } = toWanted(list, chosen);
  const kept = new Map(copy?.files.map(([path, , integrity]) => [path, integrity]));
  const isThere = ([path, , integrity]: ListedFile) =>
    kept.get(path) === integrity && copy?.present.has(path) === true;
  const missing = [...core, ...rest].filter((file) => !isThere(file));
  const bytes = transferOf(missing, packing);
  if (copy === undefined) return { step: "save", bytes };
  if (copy.version !== list.version) return { step: "update", bytes };
  if ([...copy.locales].sort().join() !== [...chosen].sort().join()) return { step: "change", bytes };
  return bytes > 0 || copy.files.length === 0 ? { step: "resume", bytes } : undefined;
}

/** Number of saved bytes and of all bytes of the copy. */
export function toFill({ files, present }: SavedCopy): { readonly done: number; readonly total: number } {
  return { done: sizeOf(files.filter(([path]) => present.has(path))), total: sizeOf(files) };
}
