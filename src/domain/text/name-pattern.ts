/** Pattern of a name in all its German cases: `Staatliches Schulamt` becomes `vom Staatlichen Schulamt`. */
export function toNamePattern(name: string): string {
  return name.split(" ").map(toFlexibleWord).join(" ");
}

/** The same for whole words only. */
export function toWholeNamePattern(name: string): string {
  return `(?<![\\p{L}\\p{N}])${toNamePattern(name)}(?![\\p{L}\\p{N}])`;
}

/**
 * A pattern for any of several patterns as whole words, the first that fits in their order. Tried only where a word
 * begins, and only those with its first letter: thousands of texts are searched for hundreds of names.
 * @param patterns not empty, each beginning with a letter or sign that it matches itself
 */
export function toAnyWhole(patterns: readonly string[]): string {
  const byStart = Map.groupBy(patterns, (pattern) => /^\\?./su.exec(pattern)?.[0] ?? "");
  const groups = [...byStart].map(
    ([start, own]) => `${start}(?:${own.map((pattern) => pattern.slice(start.length)).join("|")})`,
  );
  return `(?<![\\p{L}\\p{N}])(?:${groups.join("|")})(?![\\p{L}\\p{N}])`;
}

function toFlexibleWord(word: string): string {
  if (!/^\p{L}{4,}$/u.test(word) || word === word.toUpperCase())
    return word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
  return `${word.replace(/(?:es|er|en|em|e)$/u, "")}(?:e|es|er|en|em|n|s)?`;
}
