import type { PageNames } from "./page-names.ts";
import type { WordList } from "./word-list-lookup.ts";

/** Shortest part of a word that is put together with its neighbour. */
const SHORTEST = 3;
/** As many parts a word may be typed in: `asyl bewerber leistungs gesetz`. */
const MOST_PARTS = 4;

/**
 * Puts words together that are written as one on the pages, or sound like one: `integrations kurs` becomes
 * `integrationskurs`, and `جوب سنتر` one word that is heard as `Jobcenter`. Where the first part is a
 * word of its own, two stay two, unless together they are the name of a page; and never within quotes.
 */
export function joinParted(query: string, list: WordList, names: Pick<PageNames, "isName">): string {
  if (query.includes('"')) return query;
  const words = query.split(" ");
  const joined: string[] = [];
  for (let place = 0; place < words.length; ) {
    let count = Math.min(MOST_PARTS, words.length - place);
    while (count > 1 && !isOne(words.slice(place, place + count), list, names)) count -= 1;
    joined.push(words.slice(place, place + count).join(""));
    place += count;
  }
  return joined.join(" ");
}

function isOne(parts: readonly string[], list: WordList, { isName }: Pick<PageNames, "isName">): boolean {
  if (parts.some((part) => part.length < SHORTEST)) return false;
  const whole = parts.join("");
  const isBegun = !list.hasExactly(parts[0] ?? "");
  if (list.hasExactly(whole)) return parts.length > 2 || isBegun || isName(whole);
  return parts.length === 2 && isBegun && list.findBySound(whole) !== undefined;
}
