import { createContext } from "preact";
import type { TextState } from "../domain/block.ts";
import type { Words } from "../views/words.ts";

/** From this share of its texts on, a page counts as written in German. */
const mostly = 0.8;

/** What a page shows of translations: counted while its texts are rendered, and words for their marks. */
export class TranslationUse {
  readonly words: Words;
  readonly #counts = new Map<TextState, number>();
  readonly #explained = new Set<string>();

  constructor(words: Words) {
    this.words = words;
  }

  /** Counts one text that is shown. */
  add(state: TextState): void {
    this.#counts.set(state, this.count(state) + 1);
  }

  /** How many texts of a state have been shown so far. */
  readonly count = (state: TextState): number => this.#counts.get(state) ?? 0;

  /** True when all texts shown so far that can be translated, or nearly all, are German ones that stand in for a missing translation. */
  get isMostlyStandIn(): boolean {
    const standIn = this.count("stand-in");
    const translated = this.count("machine") + this.count("reviewed") + this.count("outdated");
    return standIn > 0 && standIn >= mostly * (standIn + translated);
  }

  /** True the first time a page names this thing; then the name is explained. */
  isFirstMention(id: string): boolean {
    const isFirst = !this.#explained.has(id);
    this.#explained.add(id);
    return isFirst;
  }
}

/** The use of the page that is drawn; undefined in German, where nothing is translated. */
export const CurrentTranslationUse = createContext<TranslationUse | undefined>(undefined);
