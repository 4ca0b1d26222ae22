import type { Words } from "./interface-words.ts";

/** Texts of interface words that stand in something already made, such as a drawing, and are not current in its language. */
export interface SaidWords {
  /** Texts that are German because the language has no word for them. */
  readonly standIns: ReadonlySet<string>;
  /** Keys of the words whose German has changed since they were made. */
  readonly outdatedKeys: ReadonlySet<string>;
}

/** Makes something with the words of a language, and returns it together with those of its words that are not current. */
export function recordWords<T>(
  words: Words,
  make: (words: Words) => T,
): { readonly made: T; readonly said: SaidWords } {
  const standIns = new Set<string>();
  const outdatedKeys = new Set<string>();
  const recorded = (...[key, values]: Parameters<Words>) => {
    const text = words(key, values);
    if (words.isStandIn(key)) standIns.add(text);
    if (words.outdatedKeys.has(key)) outdatedKeys.add(key);
    return text;
  };
  return { made: make(Object.assign(recorded, words)), said: { standIns, outdatedKeys } };
}
