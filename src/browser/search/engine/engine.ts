import { indexMeta } from "../../../views/search/search-fields.ts";
import { searchFilterName } from "../../../views/search/search-words.ts";
import type { PageNames } from "../match/page-names.ts";
import { createWordList, emptyWordList, type WordList } from "../match/word-list-lookup.ts";
import { type HitTexts, loadTexts } from "../page/hit-texts.ts";
import { createFetcher, type FetchFile, loadCore, parseJson } from "./load-core.ts";
import type { PagefindApi, PagefindFactory } from "./pagefind-api.ts";
import type { Transport } from "./transport.ts";

/** A page found. `url` is relative to the site's root and begins with a slash. */
export interface Hit {
  readonly id: string;
  readonly score: number;
  load(): Promise<HitTexts>;
}

/** Hits, best first; `kinds` counts them by kind of page as if no kind were chosen. */
export interface EngineAnswer {
  readonly hits: readonly Hit[];
  readonly kinds: Readonly<Record<string, number>>;
}

/** Searches one language. After a rejection the search may be repeated: the engine restarts. */
export interface SearchEngine {
  search(query: string, kind?: string): Promise<EngineAnswer>;
  /**
   * The words of the language's pages; loaded on first use. Empty, never rejected, if they are not available within
   * {@link WORDS_WAIT}: the search works without them.
   */
  words(): Promise<WordList>;
  /** The names of the language's pages. */
  names(): Promise<PageNames>;
  /** Makes the next search start from scratch, after a file has been hanging. */
  restart(): void;
}

/** Dependencies of an engine. */
export interface EngineParts {
  /** Loads the engine's script; called again after a failure. */
  readonly loadFactory: () => Promise<PagefindFactory>;
  readonly transport: Transport;
  /** Tag of the index to search, as in `<html lang>`. */
  readonly language: string;
}

/** Time a search waits for the list of words, in milliseconds. */
const WORDS_WAIT = 3000;

/** A made-up folder: Pagefind builds addresses below it, the transport gets the rest. */
const FOLDER = "/__index/";

/**
 * Weights by which a title or alias equal to the searched word outweighs pages that mention it in passing; measured in
 * `test/browser/search/match/find-hits.test.ts`: with kw 1 such a mention came first. A part of a compound counts less
 * than the word itself, and in the text hardly at all; tags of languages do not count.
 */
const RANKING = {
  metaWeights: {
    title: 3,
    [indexMeta.aliases]: 5,
    [indexMeta.germanTitle]: 2,
    [indexMeta.nameParts]: 2,
    [indexMeta.textParts]: 0.5,
    [indexMeta.writtenIn]: 0,
    [indexMeta.titleIn]: 0,
  },
};

/**
 * Search over one language of the index, for pages from a server and from disk alike. Loads nothing before the first
 * search. Pagefind ignores a failed index file and finds less; here every search rejects during which a file was
 * unavailable or not the one that was built.
 */
export function createEngine(parts: EngineParts): SearchEngine {
  let started: Promise<Running> | undefined;
  const fetchFile = createFetcher(parts.transport);

  async function guard<Result>(work: (running: Running) => Promise<Result>): Promise<Result> {
    started ??= start(parts, fetchFile);
    const mine = started;
    try {
      const running = await mine;
      const result = await work(running);
      if (running.failures.length > 0) throw new Error(running.failures.join("; "));
      return result;
    } catch (error) {
      if (started === mine) started = undefined;
      throw error;
    }
  }

  return {
    search: (query, kind) =>
      guard(async ({ pagefind, inTurn }) => {
        const filters = kind === undefined ? {} : { [searchFilterName]: kind };
        const answer = await pagefind.search(query, { filters });
        const hits = answer.results.map((hit) => ({
          id: hit.id,
          score: hit.score,
          load: () => guard(() => inTurn(hit.id, () => loadTexts(hit))),
        }));
        return { hits, kinds: answer.totalFilters[searchFilterName] ?? {} };
      }),
    words: () => guard(({ words }) => words()),
    names: () => guard(async ({ names }) => names),
    restart: () => {
      started = undefined;
    },
  };
}

interface Running {
  readonly pagefind: PagefindApi;
  readonly failures: readonly string[];
  readonly inTurn: InTurn;
  readonly words: () => Promise<WordList>;
  readonly names: PageNames;
}

type InTurn = <Result>(key: string, work: () => Promise<Result>) => Promise<Result>;

/**
 * Runs tasks with the same key one after another. Pagefind gives every search the same object for a page and writes the
 * excerpt into it, so two searches that load one page at once would read each other's excerpt.
 */
function createTurns(): InTurn {
  const last = new Map<string, Promise<unknown>>();
  return (key, work) => {
    const mine = (last.get(key) ?? Promise.resolve()).then(work, work);
    last.set(key, mine);
    return mine;
  };
}

async function start(
  { loadFactory, transport, language }: EngineParts,
  fetchFile: FetchFile,
): Promise<Running> {
  const [factory, core] = await Promise.all([loadFactory(), loadCore(transport, fetchFile, language)]);
  const { files, contents, names, wordsFile } = core;
  const failures: string[] = [];
  const request = async (url: string): Promise<Response> => {
    const name = url.slice(FOLDER.length).replace(/\?.*$/, "");
    try {
      const bytes = files.get(name) ?? (await fetchFile(name, contents.sums[name]));
      files.delete(name);
      return new Response(bytes);
    } catch (error) {
      failures.push(String(error));
      throw error;
    }
  };
  const surroundings = { currentScript: null, querySelector: () => ({ getAttribute: () => language }) };
  const pagefind = factory(request, surroundings);
  await pagefind.options({
    basePath: FOLDER,
    baseUrl: "/",
    noWorker: true,
    excerptLength: 28,
    ranking: RANKING,
  });
  // Until they are loaded, Pagefind counts no kinds in a search without a filter.
  await pagefind.filters();
  let list: Promise<WordList> | undefined;
  const loadWords = () =>
    fetchFile(wordsFile, contents.sums[wordsFile]).then((bytes) =>
      createWordList(parseJson<string[]>(bytes), language),
    );
  const words = () => {
    list ??= withinTime(loadWords(), WORDS_WAIT).catch(() => {
      list = undefined;
      return emptyWordList;
    });
    return list;
  };
  return { pagefind, failures, inTurn: createTurns(), words, names };
}

/** The same result, or a rejection after the given number of milliseconds. */
function withinTime<Result>(work: Promise<Result>, milliseconds: number): Promise<Result> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("took too long")), milliseconds);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
