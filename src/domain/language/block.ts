import { type Locale, sourceLocale } from "./locale.ts";
import { isSameText, type Review, type Translation } from "./translation.ts";

/**
 * Origin of a text · `source`: written by the editors · `stand-in`: German text in place of a missing translation ·
 * `machine`: translated by a machine, not reviewed · `reviewed` · `outdated`: translated from a German text that has
 * changed since.
 */
export type TextState = "source" | "stand-in" | "machine" | "reviewed" | "outdated";

/** A block as one reader gets it: the text, the language it is really in, and its origin. */
export interface LocalizedText {
  readonly text: string;
  readonly locale: Locale;
  readonly state: TextState;
  /** Present when the state is `reviewed`. */
  readonly reviewed?: Review | undefined;
}

/**
 * A piece of German text that has a place of its own in the facts and can be translated by itself, with its
 * translations (README.md of this folder). It never changes: schemas make it from a string, without any;
 * `translateFacts` makes another one.
 */
export class Block {
  /** German text, the source of every translation. */
  readonly source: string;
  readonly #translations: ReadonlyMap<Locale, Translation>;

  constructor(source: string, translations: Iterable<readonly [Locale, Translation]> = []) {
    this.source = source;
    this.#translations = new Map(translations);
    Object.freeze(this);
  }

  /** The translation into a language, current or not. */
  translation(locale: Locale): Translation | undefined {
    return this.#translations.get(locale);
  }
}

/** The text of a block for readers of a language; a missing translation returns the German text and says so. */
export function readBlock(block: Block, locale: Locale): LocalizedText {
  if (locale === sourceLocale) return { text: block.source, locale, state: "source" };
  const translation = block.translation(locale);
  if (translation === undefined) return { text: block.source, locale: sourceLocale, state: "stand-in" };
  const { text, reviewed } = translation;
  const state = toTranslationState(translation, block.source);
  return state === "reviewed" ? { text, locale, state, reviewed } : { text, locale, state };
}

/** How a translation came to be, held against the German text of today. */
export function toTranslationState(
  { of, reviewed }: Translation,
  german: string,
): Extract<TextState, "machine" | "reviewed" | "outdated"> {
  if (!isSameText(of, german)) return "outdated";
  return reviewed === undefined ? "machine" : "reviewed";
}

/** Every block inside a value with the key it has there, in the order of the value; members of lists are named by their `id` where they have one. */
export function* findBlocks(value: unknown, key: string): Generator<{ block: Block; key: string }> {
  const separator = key.includes("#") ? "." : "#";
  if (value instanceof Block) yield { block: value, key };
  else if (Array.isArray(value))
    for (const [index, item] of value.entries())
      yield* findBlocks(item, `${key}${separator}${toItemName(item, index)}`);
  else if (value !== null && typeof value === "object")
    for (const [name, item] of Object.entries(value)) yield* findBlocks(item, `${key}${separator}${name}`);
}

/** The same value with other blocks in the place of its own; the given value stays as it is. */
export function replaceBlocks<T>(value: T, replace: (block: Block) => Block): T {
  const walk = (item: unknown): unknown => {
    if (item instanceof Block) return replace(item);
    if (Array.isArray(item)) return item.map(walk);
    if (item === null || typeof item !== "object") return item;
    return Object.fromEntries(Object.entries(item).map(([name, own]) => [name, walk(own)]));
  };
  return walk(value) as T;
}

function toItemName(item: unknown, index: number): string {
  if (item !== null && typeof item === "object" && "id" in item && typeof item.id === "string")
    return item.id;
  return String(index);
}
