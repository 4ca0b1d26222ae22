import { type FoldedWord, foldWords } from "../../../views/search/fold-letters.ts";
import type { NamedPage } from "../../../views/search/search-contents.ts";
import { compareFolded } from "./likeness.ts";

/** A page one of whose names stands in a query. */
export interface NamedMatch {
  readonly id: string;
  readonly kind: string;
  /** Pages with more come first. */
  readonly weight: number;
}

/** Finds the pages that a query names. */
export interface PageNames {
  /** @param words of a query, without numbers */
  find(words: readonly string[]): NamedMatch[];
  /** All names of the pages with this title, its search words among them. */
  namesOf(title: string): string[];
}

/** Kinds that are no things of the network: questions, and pages the software makes. */
const loose = new Set(["topic", "page"]);

/**
 * What a match weighs. Each word of the query that names a thing outweighs all words that name only a question, such as
 * "Telefon"; among equals a title comes before an alias, the name as it is written before a form of it, and a thing
 * before a question. A page of which only a part of a name is asked for weighs less than any other.
 */
const WEIGHT = { thingWord: 20, word: 1, title: 0.5, exact: 0.3, thing: 0.25, part: 0.2 };

interface KnownPage {
  readonly id: string;
  readonly kind: string;
  /** The title comes first. */
  readonly names: readonly (readonly FoldedWord[])[];
}

/** Places of the query's words that stand for a whole name. */
interface Cover {
  readonly places: ReadonlySet<number>;
  readonly isTitle: boolean;
  readonly isExact: boolean;
}

/**
 * The pages of a language by their names. A name counts when all its words stand in the query, in any order and form,
 * unless they are part of a longer name there: `Verein Musik` names no page called `Musik`. So `Beirat Telefon`
 * names the board first, and then the question about telephone numbers.
 */
export function createPageNames(pages: readonly NamedPage[], language: string): PageNames {
  const known = pages.map(([id, kind, ...names]): KnownPage => ({ id, kind, names: names.map(foldWords) }));
  return {
    namesOf: (title) => pages.filter(([, , own]) => own === title).flatMap(([, , ...names]) => names),
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
      return longest.flatMap(({ page, covers }) => {
        const weight = covers.length > 0 ? weigh(page, covers, things) : only && weighPart(page, lookUp);
        return weight === undefined || weight === 0 ? [] : [{ id: page.id, kind: page.kind, weight }];
      });
    },
  };
}

function weigh({ kind }: KnownPage, covers: readonly Cover[], things: ReadonlySet<number>): number {
  const places = new Set(covers.flatMap((cover) => [...cover.places]));
  const words = [...places].map((place) => (things.has(place) ? WEIGHT.thingWord : WEIGHT.word));
  const looks = covers.map(
    ({ isTitle, isExact }) => (isTitle ? WEIGHT.title : 0) + (isExact ? WEIGHT.exact : 0),
  );
  const sum = words.reduce<number>((one, other) => one + other, 0);
  return sum + Math.max(...looks) + (loose.has(kind) ? 0 : WEIGHT.thing);
}

/** One word, of a name with more: the title counts twice, and a short name more than a long one. */
function weighPart({ names }: KnownPage, lookUp: LookUp): number {
  const shares = names.map((name, place) => {
    const share = name.filter((word) => lookUp(word).length > 0).length / name.length;
    return place === 0 ? share : share / 2;
  });
  return WEIGHT.part * Math.max(...shares);
}

/** Where a word of a name stands in the query, and whether as it is written. */
type LookUp = (word: FoldedWord) => readonly { readonly place: number; readonly isExact: boolean }[];

/** Names share most of their words, so each is looked up once. */
function createLookUp(wanted: readonly FoldedWord[], language: string): LookUp {
  const known = new Map<string, ReturnType<LookUp>>();
  return (word) => {
    const found =
      known.get(word.whole) ??
      wanted.flatMap((one, place) =>
        compareFolded(one, word, language) === "same" ? [{ place, isExact: one.whole === word.whole }] : [],
      );
    known.set(word.whole, found);
    return found;
  };
}

function coverAll({ names }: KnownPage, wanted: readonly FoldedWord[], lookUp: LookUp): Cover[] {
  return names.flatMap((name, place) => {
    const cover = coverName(name, wanted, lookUp);
    return cover === undefined ? [] : [{ ...cover, isTitle: place === 0 }];
  });
}

/** Undefined where a word of the name is missing. */
function coverName(
  name: readonly FoldedWord[],
  wanted: readonly FoldedWord[],
  lookUp: LookUp,
): Omit<Cover, "isTitle"> | undefined {
  const places = new Set<number>();
  let isExact = true;
  for (const word of name) {
    const found = lookUp(word).filter(({ place }) => isWhole(word, wanted[place]));
    const apart = found.length > 0 ? [] : findApart(word, lookUp);
    if (found.length === 0 && apart.length === 0) return undefined;
    for (const { place } of [...found, ...apart]) places.add(place);
    isExact &&= found.some((one) => one.isExact);
  }
  return { places, isExact };
}

/** `Beirat` alone is not the whole of `Integrations-Beirat`. */
function isWhole(word: FoldedWord, wanted: FoldedWord | undefined): boolean {
  return word.parts.length < 2 || (wanted !== undefined && wanted.whole.length >= word.whole.length - 2);
}

/** A word of a name written with hyphens, whose parts the reader typed apart. */
function findApart(word: FoldedWord, lookUp: LookUp): ReturnType<LookUp> {
  if (word.parts.length < 2) return [];
  const parts = word.parts.map((part) => lookUp({ written: part, whole: part, parts: [part] }));
  return parts.some((found) => found.length === 0) ? [] : parts.flat();
}

function isPartOf(part: ReadonlySet<number>, whole: ReadonlySet<number>): boolean {
  return part.size < whole.size && [...part].every((place) => whole.has(place));
}
