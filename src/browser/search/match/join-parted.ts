import type { PageNames } from "./page-names.ts";
import type { WordList } from "./word-list-lookup.ts";

/** Minimum length of a part that is joined with its neighbour. */
const SHORTEST = 3;
/** Maximum number of parts of a word: `asyl bewerber leistungs gesetz`. */
const MOST_PARTS = 4;

/**
 * Joins words that pages write as one, or that sound like one: `integrations kurs` becomes `integrationskurs`, and `جوب
 * سنتر` one word that sounds like `Jobcenter`. If the first part is a word of its own, the words stay separate, unless
 * together they are the name of a page; words within quotes always do.
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
