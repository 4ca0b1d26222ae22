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
 * A piece of German text that has a place of its own in the facts and can be translated by itself (design D9).
 * Schemas create it from a string; {@link nameBlocks} gives it its key once the file is known.
 */
export class Block {
  /** German text, the source of every translation. */
  readonly source: string;
  #key = "";
  readonly #translations = new Map<Locale, Translation>();

  constructor(source: string) {
    this.source = source;
  }

  /** File and path that identify the block for ever, such as `departments/x.yaml#summary.text`. */
  get key(): string {
    return this.#key;
  }

  /** Sets the key once; a second key is a programming error and throws. */
  setKey(key: string): void {
    if (this.#key !== "" && this.#key !== key) throw new Error(`block ${this.#key} renamed to ${key}`);
    this.#key = key;
  }

  /** The translation into a language, current or not. */
  translation(locale: Locale): Translation | undefined {
    return this.#translations.get(locale);
  }

  /** Adds a translation while facts are loaded; a second one for the language replaces the first. */
  setTranslation(locale: Locale, translation: Translation): void {
    this.#translations.set(locale, translation);
  }
}

/** The text of a block for readers of a language; a missing translation returns the German text and says so. */
export function readBlock(block: Block, locale: Locale): LocalizedText {
  if (locale === sourceLocale) return { text: block.source, locale, state: "source" };
  const translation = block.translation(locale);
  if (translation === undefined) return { text: block.source, locale: sourceLocale, state: "stand-in" };
  const { text, of, reviewed } = translation;
  if (!isSameText(of, block.source)) return { text, locale, state: "outdated" };
  return reviewed === undefined
    ? { text, locale, state: "machine" }
    : { text, locale, state: "reviewed", reviewed };
}

/** Gives every block inside a parsed value its key; members of lists are named by their `id` where they have one. */
export function nameBlocks(value: unknown, key: string): void {
  for (const { block, key: own } of findBlocks(value, key)) block.setKey(own);
}

/** Every block inside a value with the key it has there, in the order of the value. */
export function* findBlocks(value: unknown, key: string): Generator<{ block: Block; key: string }> {
  const separator = key.includes("#") ? "." : "#";
  if (value instanceof Block) yield { block: value, key };
  else if (Array.isArray(value))
    for (const [index, item] of value.entries())
      yield* findBlocks(item, `${key}${separator}${toItemName(item, index)}`);
  else if (value !== null && typeof value === "object")
    for (const [name, item] of Object.entries(value)) yield* findBlocks(item, `${key}${separator}${name}`);
}

function toItemName(item: unknown, index: number): string {
  if (item !== null && typeof item === "object" && "id" in item && typeof item.id === "string")
    return item.id;
  return String(index);
}
