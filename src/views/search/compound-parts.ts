import { foldLetters } from "./fold-letters.ts";
import { germanHeads } from "./german-heads.ts";

/** Minimum length of a compound worth splitting. */
const SHORTEST = 8;
/** Minimum length of the site's own nouns that count as a part. */
const SHORTEST_OWN = 5;

/** Prefixes that change a verb and are no nouns: `Ausbildung` is not a kind of `Bildung`. */
const particles = new Set(
  "ab an auf aus be bei dar durch ein ent er ge hin her mit nach ver vor weg wider wieder zer zu zusammen um un unter uber".split(
    " ",
  ),
);

/** Words that end like a compound but are none. */
const simpleWords = new Set([
  "insgesamt",
  "gesamt",
  "transport",
  "apparat",
  "referat",
  "inserat",
  "resultat",
]);

const heads = new Set(germanHeads.map(foldLetters));

/**
 * The trailing parts of a German compound that are words of their own, in lower case, longest first:
 * `Jugendmigrationsdienst` gives `migrationsdienst` and `dienst`. Prefix search already finds leading parts. Other
 * languages write compounds apart and get none.
 * @param nouns the site's own nouns, folded; together with the list of heads they decide what counts as a word
 */
export function toCompoundParts(word: string, nouns: ReadonlySet<string>): string[] {
  if (!/^\p{Lu}\p{Ll}+$/u.test(word) || simpleWords.has(foldLetters(word))) return [];
  return cutOff(word.toLowerCase(), nouns);
}

/** The longest part is split off first and may be a compound itself; a short one is none: no `reise` in `kreise`. */
function cutOff(word: string, nouns: ReadonlySet<string>): string[] {
  if (word.length < SHORTEST) return [];
  for (let cut = 3; cut <= word.length - 3; cut += 1) {
    const tail = word.slice(cut);
    if (isBoundary(foldLetters(word.slice(0, cut)), foldLetters(tail), nouns))
      return [tail, ...cutOff(tail, nouns)];
  }
  return [];
}

function isBoundary(front: string, tail: string, nouns: ReadonlySet<string>): boolean {
  if (particles.has(front)) return false;
  if (isHead(tail)) return tail.length > 3 || front.length > 3;
  if (tail.length < SHORTEST_OWN) return false;
  return nouns.has(tail) || (isFront(front, nouns) && beginsWithNoun(tail, nouns));
}

/** Whether it is a head, in any of its cases. */
function isHead(tail: string): boolean {
  if (heads.has(tail)) return true;
  const [, bare] = /^(.{3,}?)(?:ern|en|er|es|e|n|s)$/.exec(tail) ?? [];
  return bare !== undefined && (heads.has(bare) || heads.has(`${bare}e`));
}

/** Whether it is a noun, with or without the letters that join it to the next: `jugend`, `arbeits`, `auslander`. */
function isFront(front: string, nouns: ReadonlySet<string>): boolean {
  return [front, front.replace(/(?:es|s|en|n)$/, "")].some(
    (bare) => bare.length >= SHORTEST_OWN && nouns.has(bare),
  );
}

function beginsWithNoun(tail: string, nouns: ReadonlySet<string>): boolean {
  for (let length = tail.length - 1; length >= SHORTEST_OWN; length -= 1)
    if (nouns.has(tail.slice(0, length))) return true;
  return false;
}
