import type { Block } from "../language/block.ts";
import { isSameText, type Translation } from "../language/translation.ts";

/** Result of joining a file of translations with the German file it translates. */
export interface Matched {
  /** Translation of each block that has one, by the key of the block in the German file. */
  readonly found: ReadonlyMap<string, Translation>;
  /** Blocks without a translation, by their keys in the file. */
  readonly missing: readonly string[];
  /** Translations whose German text is gone, by their keys. */
  readonly leftOver: readonly string[];
}

/**
 * Finds the translation of each German block of one file: first the one made from exactly its words, under its own key
 * or wherever it stands, since texts move; then, as outdated, the one under its key. No translation is used twice.
 * @param blocks blocks of the German file by their keys in it, in order
 */
export function matchTranslations(
  blocks: ReadonlyMap<string, Block>,
  translations: Readonly<Record<string, Translation>>,
): Matched {
  const free = new Map(Object.entries(translations).filter(([, { text }]) => text !== ""));
  const found = new Map<string, Translation>();
  const open = new Map(blocks);
  const join = (block: string, entry: string, translation: Translation) => {
    found.set(block, translation);
    open.delete(block);
    free.delete(entry);
  };
  for (const [key, block] of blocks) {
    const own = free.get(key);
    if (own && isSameText(own.of, block.source)) join(key, key, own);
  }
  for (const [key, block] of [...open]) {
    const moved = [...free].find(([, { of }]) => isSameText(of, block.source));
    if (moved) join(key, ...moved);
  }
  for (const key of [...open.keys()]) {
    const changed = free.get(key);
    if (changed) join(key, key, changed);
  }
  return { found, missing: [...open.keys()], leftOver: [...free.keys()] };
}
