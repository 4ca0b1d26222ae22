import { distance } from "fastest-levenshtein";

/** Maximum length of compared words: longer ones are never typed by hand and would take time. */
const maxCompared = 200;

/**
 * The candidate most similar to a mistyped word; undefined when none is similar enough. Allowed are differences in a
 * third of the letters, two letters in a short word (two swapped ones count as two), one in a word of three, none in
 * one of two; failing that, the shortest candidate that contains the word as one of its parts.
 */
export function findNearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word === "" || word.length > maxCompared) return undefined;
  const all = [...candidates].sort();
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of all) {
    const length = Math.max(word.length, candidate.length);
    const limit = length < 3 ? 0 : Math.max(length < 4 ? 1 : 2, Math.floor(length / 3));
    if (Math.abs(word.length - candidate.length) > limit) continue;
    const found = distance(word.toLowerCase(), candidate.toLowerCase());
    if (found <= limit && found < bestDistance) {
      best = candidate;
      bestDistance = found;
    }
  }
  return best ?? findHolding(word.toLowerCase(), all);
}

/** True when at most two letters are mistyped. */
export function isSlip(word: string, meant: string): boolean {
  return word.length <= maxCompared && distance(word, meant) <= 2;
}

/** A German remedy with the nearest valid value, else with the valid values (at most fifteen). */
export function toSuggestion(word: string, candidates: Iterable<string>): string {
  const all = [...candidates].sort();
  const nearest = findNearest(word, all);
  if (nearest !== undefined) return `Meinten Sie „${nearest}“?`;
  if (all.length === 0) return "Bitte entfernen; hier ist noch nichts vorgesehen.";
  const shown = all.slice(0, 15).map((value) => `„${value}“`);
  return `Möglich ${all.length === 1 ? "ist" : "sind"}: ${shown.join(", ")}${all.length > 15 ? " …" : ""}.`;
}

function findHolding(word: string, candidates: readonly string[]): string | undefined {
  if (word.length < 5) return undefined;
  return candidates
    .filter((candidate) => candidate.includes(word))
    .sort((a, b) => a.length - b.length)
    .at(0);
}
