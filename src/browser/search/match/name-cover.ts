import { type FoldedWord, foldWords } from "../../../views/search/fold-letters.ts";
import type { NamedPage } from "../../../views/search/search-contents.ts";
import { compareFolded } from "./likeness.ts";

/** Kinds that are no things of the network: questions, and pages the software makes. */
export const loose = new Set(["topic", "page"]);

/** Longest word that a name of several can be asked for without: `Arbeit Beruf` is `Arbeit und Beruf`. */
const SMALL = 3;
/** Shortest first word of a title that stands for the whole: `Volkshochschule`. */
const SHORTEST_FIRST = 9;

/** A page with its names, to be compared with a query. */
export interface KnownPage {
  readonly id: string;
  readonly kind: string;
  /** The title comes first. */
  readonly names: readonly (readonly FoldedWord[])[];
  /** The first word of the title where no other thing's begins so; undefined where it is no name. */
  readonly first: FoldedWord | undefined;
}

/** Places of the query's words that stand for a whole name. */
export interface Cover {
  readonly places: ReadonlySet<number>;
  readonly isTitle: boolean;
  readonly isExact: boolean;
}

/** The pages ready to be compared. */
export function toKnown(pages: readonly NamedPage[]): KnownPage[] {
  const all = pages.map(([id, kind, ...names]) => ({ id, kind, names: names.map(foldWords) }));
  const firsts = all.flatMap(({ kind, names }) => (loose.has(kind) ? [] : [names[0]?.[0]?.whole ?? ""]));
  return all.map((page) => {
    const word = page.names[0]?.[0];
    const isOwn =
      word !== undefined &&
      !loose.has(page.kind) &&
      word.whole.length >= SHORTEST_FIRST &&
      firsts.filter((one) => one === word.whole).length === 1;
    return { ...page, first: isOwn ? word : undefined };
  });
}

/** Where a word of a name stands in the query, and whether as it is written. */
export type LookUp = (word: FoldedWord) => readonly { readonly place: number; readonly isExact: boolean }[];

/** Names share most of their words, so each is looked up once. */
export function createLookUp(wanted: readonly FoldedWord[], language: string): LookUp {
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

/** Every name of a page that stands in the query. */
export function coverAll(
  { names, first }: KnownPage,
  wanted: readonly FoldedWord[],
  lookUp: LookUp,
): Cover[] {
  const whole = names.flatMap((name, place) => {
    const cover = coverName(name, wanted, lookUp);
    return cover === undefined ? [] : [{ ...cover, isTitle: place === 0 }];
  });
  const short = first === undefined ? undefined : coverName([first], wanted, lookUp);
  return short?.isExact ? [...whole, { ...short, isTitle: false }] : whole;
}

/** Undefined where a word of the name is missing. */
function coverName(
  name: readonly FoldedWord[],
  wanted: readonly FoldedWord[],
  lookUp: LookUp,
): Omit<Cover, "isTitle"> | undefined {
  const places = new Set<number>();
  let isExact = true;
  const needed = name.filter((word) => !isSmall(word)).length;
  for (const word of name) {
    const found = lookUp(word).filter(({ place }) => isWhole(word, wanted[place]));
    const apart = found.length > 0 ? [] : findApart(word, lookUp);
    if (found.length === 0 && apart.length === 0) {
      if (needed < 2 || !isSmall(word)) return undefined;
      isExact = false;
      continue;
    }
    for (const { place } of [...found, ...apart]) places.add(place);
    isExact &&= found.some((one) => one.isExact);
  }
  return { places, isExact };
}

function isSmall({ written, whole }: FoldedWord): boolean {
  return whole.length <= SMALL && /^\p{Ll}/u.test(written);
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
