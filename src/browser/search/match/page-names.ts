import { foldLetters, foldWords } from "../../../views/search/fold-letters.ts";
import type { NamedPage } from "../../../views/search/search-contents.ts";
import {
  type Cover,
  coverAll,
  createLookUp,
  type KnownPage,
  type LookUp,
  loose,
  toKnown,
} from "./name-cover.ts";

/** A page with a name that occurs in a query. */
export interface NamedMatch {
  readonly id: string;
  readonly kind: string;
  /** Pages with a higher weight come first. */
  readonly weight: number;
}

/** Finds the pages that a query names. */
export interface PageNames {
  /** @param words of a query, without numbers */
  find(words: readonly string[]): NamedMatch[];
  /** True if one word is the whole of a name, in any case and with or without umlauts. */
  isName(word: string): boolean;
  /** True if these words name a thing and the word is part of that name. */
  isPartOfThing(words: readonly string[], word: string): boolean;
}

/**
 * Weights of a match. Each word of the query that names a thing outweighs all words that name only a question, such as
 * "Telefon"; among equals a title comes before an alias, the exact name before a form of it, a thing before a question,
 * and a word that names one page before one that names several. A page of which only a part of a name occurs weighs
 * less than any other.
 */
const WEIGHT = { thingWord: 20, word: 1, title: 0.5, exact: 0.3, thing: 0.25, part: 0.2, rare: 0.2 };

/**
 * The pages of a language by their names. A name counts if all its words occur in the query, in any order and form,
 * unless they are part of a longer name there: `Verein Musik` names no page called `Musik`. So `Beirat Telefon` names
 * the board first, and then the question about telephone numbers. Small words of a name may be left out, and a title
 * may be shortened to a long first word of its own.
 */
export function createPageNames(pages: readonly NamedPage[], language: string): PageNames {
  const known = toKnown(pages);
  const single = new Set(
    known
      .flatMap(({ names }) => names)
      .flatMap(([one, ...more]) => (one && more.length === 0 ? [one.whole] : [])),
  );
  return {
    isName: (word) => single.has(foldLetters(word)),
    isPartOfThing(words, word) {
      const wanted = words.flatMap((one) => foldWords(one));
      const lookUp = createLookUp(wanted, language);
      const places = new Set(
        wanted.flatMap((one, place) => (one.whole === foldLetters(word) ? [place] : [])),
      );
      return known.some(
        (page) =>
          !loose.has(page.kind) &&
          coverAll(page, wanted, lookUp).some((cover) =>
            [...cover.places].some((place) => places.has(place)),
          ),
      );
    },
    find(words) {
      const wanted = words.flatMap((word) => foldWords(word));
      const lookUp = createLookUp(wanted, language);
      const found = known.map((page) => ({ page, covers: coverAll(page, wanted, lookUp) }));
      const all = found.flatMap(({ covers }) => covers);
      const longest = found.map(({ page, covers }) => ({
        page,
        covers: covers.filter(({ places }) => !all.some((other) => isPartOf(places, other.places))),
      }));
      const things = new Set(
        longest.flatMap(({ page, covers }) =>
          loose.has(page.kind) ? [] : covers.flatMap(({ places }) => [...places]),
        ),
      );
      const [only] = wanted.length === 1 ? wanted : [];
      const pagesOf = (place: number) =>
        longest.filter(({ covers }) => covers.some(({ places }) => places.has(place))).length;
      return longest.flatMap(({ page, covers }) => {
        const weight =
          covers.length > 0 ? weigh(page, covers, things, pagesOf) : only && weighPart(page, lookUp);
        return weight === undefined || weight === 0 ? [] : [{ id: page.id, kind: page.kind, weight }];
      });
    },
  };
}

function weigh(
  { kind }: KnownPage,
  covers: readonly Cover[],
  things: ReadonlySet<number>,
  pagesOf: (place: number) => number,
): number {
  const places = new Set(covers.flatMap((cover) => [...cover.places]));
  const rare = WEIGHT.rare / Math.min(...[...places].map(pagesOf));
  const words = [...places].map((place) => (things.has(place) ? WEIGHT.thingWord : WEIGHT.word));
  const looks = covers.map(
    ({ isTitle, isExact }) => (isTitle ? WEIGHT.title : 0) + (isExact ? WEIGHT.exact : 0),
  );
  const sum = words.reduce<number>((one, other) => one + other, 0);
  return sum + Math.max(...looks) + rare + (loose.has(kind) ? 0 : WEIGHT.thing);
}

/** Weight of one word of a longer name: a title counts twice, and a short name more than a long one. */
function weighPart({ names }: KnownPage, lookUp: LookUp): number {
  const shares = names.map((name, place) => {
    const share = name.filter((word) => lookUp(word).length > 0).length / name.length;
    return place === 0 ? share : share / 2;
  });
  return WEIGHT.part * Math.max(...shares);
}

function isPartOf(part: ReadonlySet<number>, whole: ReadonlySet<number>): boolean {
  return part.size < whole.size && [...part].every((place) => whole.has(place));
}
