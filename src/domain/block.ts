import { type Locale, sourceLocale } from "./locale.ts";

/** A block as one reader gets it: the text, the language it is really in, and how it came to be. */
export interface LocalizedText {
  readonly text: string;
  readonly locale: Locale;
  /** `source`: written by the editors · `stand-in`: the German text stands where a translation is missing. */
  readonly state: "source" | "stand-in";
}

/**
 * A piece of German text that has a place of its own in the facts and can be translated by itself (design D9).
 * Schemas create it from a string; {@link nameBlocks} gives it its key once the file is known.
 */
export class Block {
  /** German text, the source of every translation. */
  readonly source: string;
  #key = "";

  constructor(source: string) {
    this.source = source;
  }

  /** File and path that identify the block for ever, such as `departments/x.yaml#summary.text`. */
  get key(): string {
    return this.#key;
  }

  /** Names the block once; a second name is a programming error and throws. */
  setKey(key: string): void {
    if (this.#key !== "" && this.#key !== key) throw new Error(`block ${this.#key} renamed to ${key}`);
    this.#key = key;
  }
}

/** The text of a block for readers of a language; a missing translation shows German and says so. */
export function readBlock(block: Block, locale: Locale): LocalizedText {
  return {
    text: block.source,
    locale: sourceLocale,
    state: locale === sourceLocale ? "source" : "stand-in",
  };
}

/** Gives every block inside a parsed value its key; members of lists are named by their `id` where they have one. */
export function nameBlocks(value: unknown, key: string): void {
  const separator = key.includes("#") ? "." : "#";
  if (value instanceof Block) value.setKey(key);
  else if (Array.isArray(value)) {
    value.forEach((item, index) => {
      nameBlocks(item, `${key}${separator}${toItemName(item, index)}`);
    });
  } else if (value !== null && typeof value === "object") {
    for (const [name, item] of Object.entries(value)) nameBlocks(item, `${key}${separator}${name}`);
  }
}

function toItemName(item: unknown, index: number): string {
  if (item !== null && typeof item === "object" && "id" in item && typeof item.id === "string")
    return item.id;
  return String(index);
}
