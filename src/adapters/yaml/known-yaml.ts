import type { DataError } from "../../domain/mistakes/data-error.ts";
import type { FactFile } from "../../domain/mistakes/fact-file.ts";
import { toContentHash } from "../cache/content-hash.ts";
import { parseYaml } from "./yaml-file.ts";

/**
 * Values of files that were read without a mistake, by path and text. The next load takes them from here; only those it
 * asked for stay for the one after it. Values are kept as JSON: nobody can change one for another load.
 */
export class KnownYaml {
  #earlier: Map<string, string>;
  #current = new Map<string, string>();

  /** @param lines of {@link toLines} of an earlier load */
  constructor(lines = "") {
    this.#earlier = new Map(
      lines.split("\n").flatMap((line) => {
        const end = line.indexOf(" ");
        return end < 0 ? [] : [[line.slice(0, end), line.slice(end + 1)] as const];
      }),
    );
  }

  /**
   * The same as `parseYaml`. A known file is parsed only when a place in it is asked for, and one with mistakes each
   * time: their words come from nowhere else.
   */
  read(file: string, text: string): { readonly fact?: FactFile; readonly errors: readonly DataError[] } {
    const key = toContentHash(file, text);
    const known = this.#current.get(key) ?? this.#earlier.get(key);
    if (known !== undefined) {
      this.#current.set(key, known);
      return { fact: toFact(file, text, JSON.parse(known)), errors: [] };
    }
    const parsed = parseYaml(file, text);
    if (parsed.fact) this.#current.set(key, JSON.stringify(parsed.fact.value));
    return parsed;
  }

  /** Ends a load. @returns whether it read other files than the one before */
  endLoad(): boolean {
    const isNew =
      this.#current.size !== this.#earlier.size ||
      [...this.#current.keys()].some((key) => !this.#earlier.has(key));
    this.#earlier = this.#current;
    this.#current = new Map();
    return isNew;
  }

  /** The values of the last load, one a line behind its key. */
  toLines(): string {
    return [...this.#earlier].map(([key, value]) => `${key} ${value}\n`).join("");
  }
}

function toFact(file: string, text: string, value: unknown): FactFile {
  let parsed: FactFile | undefined;
  return {
    file,
    value,
    locate: (...place) => {
      parsed ??= parseYaml(file, text).fact;
      if (parsed === undefined) throw new Error(`${file} was readable before`);
      return parsed.locate(...place);
    },
  };
}
