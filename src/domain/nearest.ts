import { distance } from "fastest-levenshtein";

/** The candidate most like a mistyped word, or undefined when none is near enough to be meant (a third of its letters). */
export function findNearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of [...candidates].sort()) {
    const found = distance(word.toLowerCase(), candidate.toLowerCase());
    const limit = Math.max(2, Math.floor(Math.max(word.length, candidate.length) / 3));
    if (found <= limit && found < bestDistance) {
      best = candidate;
      bestDistance = found;
    }
  }
  return best;
}

/** A German remedy naming the nearest valid value, else the values there are (at most twelve). */
export function toSuggestion(word: string, candidates: Iterable<string>): string {
  const all = [...candidates].sort();
  const nearest = findNearest(word, all);
  if (nearest !== undefined) return `Meinten Sie „${nearest}“?`;
  if (all.length === 0) return "";
  const shown = all.slice(0, 12).map((value) => `„${value}“`);
  return `Möglich ${all.length === 1 ? "ist" : "sind"}: ${shown.join(", ")}${all.length > 12 ? " …" : ""}.`;
}
