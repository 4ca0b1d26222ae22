/** Pattern of a name in all its German cases: `Staatliches Schulamt` becomes `vom Staatlichen Schulamt`. */
export function toNamePattern(name: string): string {
  return name.split(" ").map(toFlexibleWord).join(" ");
}

/** The same for whole words only. */
export function toWholeNamePattern(name: string): string {
  return `(?<![\\p{L}\\p{N}])${toNamePattern(name)}(?![\\p{L}\\p{N}])`;
}

function toFlexibleWord(word: string): string {
  if (!/^\p{L}{4,}$/u.test(word) || word === word.toUpperCase())
    return word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
  return `${word.replace(/(?:es|er|en|em|e)$/u, "")}(?:e|es|er|en|em|n|s)?`;
}
