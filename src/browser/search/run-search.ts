import { foldLetters } from "../../views/search/fold-letters.ts";
import { normaliseQuery, toQueryWords } from "../../views/search/normalise-query.ts";
import { toSpokenKeys } from "../../views/search/sound-key.ts";
import type { SearchEngine } from "./engine/engine.ts";
import { type Findings, findHits } from "./match/find-hits.ts";
import { joinParted } from "./match/join-parted.ts";
import type { Tongue } from "./match/match-word.ts";

/** An engine and the tag of the language it searches, as in `<html lang>`. */
export interface LanguageSearch {
  readonly language: string;
  readonly engine: SearchEngine;
}

/** Languages of a search page: the reader's language, and German below it unless that is the reader's own. */
export interface SearchedLanguages {
  readonly own: LanguageSearch;
  readonly german?: LanguageSearch | undefined;
}

/** Findings in one language; groups are never mixed, since scores of two indexes are not comparable. */
export interface SearchGroup extends Findings {
  readonly language: string;
  /** The typed text, normalised by the rules of the group's language. */
  readonly query: string;
  /** The query with every unknown word replaced by the one most likely meant; undefined if nothing comes near. */
  readonly suggestion: string | undefined;
  /** True if the query found nothing, and the other fields are the results of the suggestion. */
  readonly isForSuggestion: boolean;
}

/** Both groups of a search. */
export interface SearchRun {
  readonly own: Promise<SearchGroup>;
  /**
   * Searches German on request, so that its data do not delay the reader's own hits. Undefined if German is not
   * searched. Rejects independently, for instance if German was not saved offline.
   */
  readonly german: () => Promise<SearchGroup | undefined>;
}

/**
 * All steps from the typed text to the lists of pages, the same in browsers and tests.
 * @param raw as typed
 * @param kind narrows both groups to one kind of page
 */
export function runSearch({ own, german }: SearchedLanguages, raw: string, kind?: string): SearchRun {
  return {
    own: searchLanguage(own.engine, { language: own.language, isForeign: false }, raw, kind),
    german: async () => {
      if (german === undefined) return undefined;
      const { engine, language } = german;
      return searchLanguage(
        engine,
        { language, isForeign: own.language.split("-")[0] !== language },
        raw,
        kind,
      );
    },
  };
}

async function searchLanguage(
  engine: SearchEngine,
  tongue: Tongue,
  raw: string,
  kind: string | undefined,
): Promise<SearchGroup> {
  const { language } = tongue;
  const query = normaliseQuery(raw, language);
  const isOneWord = toQueryWords(query).length < 2;
  const joined = isOneWord ? query : joinParted(query, await engine.words(), await engine.names());
  const findings = await findHits(engine, joined, tongue, kind);
  const found = { language, query, suggestion: undefined, isForSuggestion: false, ...findings };
  if (findings.doubtful.length === 0) return found;

  const list = await engine.words();
  const nearest = new Map(
    findings.doubtful.flatMap((word) => {
      const near = list.has(word) ? undefined : list.findNearest(word);
      return near === undefined ? [] : [[word, near] as const];
    }),
  );
  if (nearest.size === 0) return found;
  const suggestion = joined
    .split(" ")
    .map((word) => nearest.get(word) ?? word)
    .join(" ");
  const isSure = [...nearest].every(([word, near]) => isSlip(word, near));
  const isMeant =
    findings.hits.length === 0 || (isSure && (await isNameMeant(engine, suggestion, [...nearest.values()])));
  if (!isMeant || !isSure) return { ...found, suggestion };
  const others = await findHits(engine, suggestion, tongue, kind);
  return others.hits.length === 0 ? found : { ...found, ...others, suggestion, isForSuggestion: true };
}

/**
 * Whether the corrected words name a thing, and the others only ask for a detail of it, such as `Telefon`: then its
 * page is searched instead of everything the others find.
 */
async function isNameMeant(
  engine: SearchEngine,
  suggestion: string,
  corrected: readonly string[],
): Promise<boolean> {
  const names = await engine.names();
  const words = toQueryWords(suggestion.replace(/"/g, ""));
  return words.every((word) =>
    corrected.includes(word)
      ? names.isPartOfThing(words, word)
      : names.find([word]).length > 0 && !names.isPartOfThing([word], word),
  );
}

/** Minimum length at which one wrong letter counts as a typo: `Bank` does not mean `Band`. */
const SHORTEST_WITH_SLIP = 5;

/** Whether the suggestion is searched at once instead of offered. A wrong first sound is a rare typo. */
function isSlip(word: string, near: string): boolean {
  const [one, other] = [foldLetters(word), foldLetters(near)];
  const isSwapped = [...one].sort().join("") === [...other].sort().join("");
  const sounds = toSpokenKeys(other);
  if (one[0] !== other[0] && !isSwapped && !toSpokenKeys(one).some((key) => sounds.includes(key)))
    return false;
  return one.length >= SHORTEST_WITH_SLIP || one.length !== other.length || isSwapped;
}
