import { createContext } from "preact";
import type { LocalizedText, TextState } from "../domain/language/block.ts";
import type { Words } from "../views/translations/interface-words.ts";

/** Minimum share of German texts at which a page counts as written in German. */
const mostly = 0.8;

/** Origin of a translated text. */
export type Origin = Extract<TextState, "machine" | "reviewed">;

/** Counts of translated texts on a page, collected while its texts are rendered, for their marks. */
export class TranslationUse {
  readonly words: Words;
  /** Origin that is marked at texts, since it is the rarer one; undefined while that is not known. */
  readonly marked: Origin | undefined;
  readonly #counts = new Map<TextState, number>();
  readonly #roles = new Set<string>();
  readonly #outdatedWords = new Set<string>();
  readonly #explained = new Set<string>();
  #reviewedOn = "";

  constructor(words: Words, marked?: Origin) {
    this.words = words;
    this.marked = marked;
  }

  /** The use of several parts of one page as one; parts in German, which have none, add nothing. */
  static sum(words: Words, parts: readonly (TranslationUse | undefined)[]): TranslationUse {
    const all = new TranslationUse(words);
    for (const part of parts) {
      if (part === undefined) continue;
      for (const [state, count] of part.#counts) all.#counts.set(state, all.count(state) + count);
      for (const role of part.#roles) all.#roles.add(role);
      for (const key of part.#outdatedWords) all.#outdatedWords.add(key);
      if (part.#reviewedOn > all.#reviewedOn) all.#reviewedOn = part.#reviewedOn;
    }
    return all;
  }

  /** Counts texts that are shown, all of one origin. */
  add({ state, reviewed }: Pick<LocalizedText, "state" | "reviewed">, count = 1): void {
    this.#counts.set(state, this.count(state) + count);
    if (reviewed === undefined) return;
    this.#roles.add(reviewed.by);
    if (reviewed.on > this.#reviewedOn) this.#reviewedOn = reviewed.on;
  }

  /** Counts an outdated interface word, once however often it is used. */
  readonly addOutdatedWord = (key: string): void => {
    this.#outdatedWords.add(key);
  };

  /** Number of texts of a state shown so far. */
  readonly count = (state: TextState): number => this.#counts.get(state) ?? 0;

  /** Number of outdated interface words used so far. */
  get outdatedWords(): number {
    return this.#outdatedWords.size;
  }

  /** Roles that have reviewed texts shown so far, without duplicates. */
  get roles(): readonly string[] {
    return [...this.#roles];
  }

  /** Day of the latest review of a text shown so far; empty if none was reviewed. */
  get reviewedOn(): string {
    return this.#reviewedOn;
  }

  /** The rarer origin of texts shown so far, if there are both: only this one is marked. */
  get minority(): Origin | undefined {
    const [machine, reviewed] = [this.count("machine"), this.count("reviewed")];
    if (machine === 0 || reviewed === 0) return undefined;
    return reviewed <= machine ? "reviewed" : "machine";
  }

  /** True if all or nearly all translatable texts shown so far are German ones without a translation. */
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

/** The use of the current page; undefined in German, where nothing is translated. */
export const CurrentTranslationUse = createContext<TranslationUse | undefined>(undefined);
