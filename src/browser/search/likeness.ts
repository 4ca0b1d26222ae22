/** How well a text bears out a searched word: the word or a form of it, something that begins alike, or nothing. */
export type Likeness = "same" | "alike" | "none";

/**
 * Compares `word` with the words of `text`, in any case, with or without umlauts. Pagefind cuts endings off and then
 * takes every word with that beginning (`Schule` finds `Schuldner`), and for an unknown word its longest known
 * beginning (the lone letter `A`); the first is "alike", the second "none". Languages that write small words together
 * with the next have no common beginning to look for: there every match is "same".
 */
export function compareWord(word: string, text: string, language: string): Likeness {
  if (language.split("-")[0] === "ar") return "same";
  const offered = toParts(text);
  let best: Likeness = "none";
  for (const wanted of toParts(word)) {
    for (const other of offered) {
      const shared = countShared(wanted, other);
      if (isForm(wanted, other, shared)) return "same";
      if (shared >= Math.min(wanted.length, Math.max(3, Math.ceil(wanted.length * 0.6)))) best = "alike";
    }
  }
  return best;
}

/** The beginning of a longer word, or two words that differ in an ending of at most two letters. */
function isForm(wanted: string, other: string, shared: number): boolean {
  if (shared === wanted.length) return true;
  return shared >= 3 && wanted.length - shared <= 2 && other.length - shared <= 2;
}

function countShared(one: string, other: string): number {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared += 1;
  return shared;
}

function toParts(text: string): string[] {
  return text
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/ß/g, "ss")
    .replace(/([aou])e/g, "$1")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== "");
}
