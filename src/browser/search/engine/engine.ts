import { toCrc32 } from "../../../views/search/crc32.ts";
import type { SearchContents } from "../../../views/search/search-contents.ts";
import { indexMeta } from "../../../views/search/search-fields.ts";
import { searchFilterName } from "../../../views/search/search-words.ts";
import { createPageNames, type PageNames } from "../match/page-names.ts";
import { createWordList, emptyWordList, type WordList } from "../match/word-list-lookup.ts";
import { type HitTexts, loadTexts } from "../page/hit-texts.ts";
import type { PagefindApi, PagefindFactory } from "./pagefind-api.ts";
import { entryFileName, type Transport } from "./transport.ts";

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

/** Loads a file and verifies its CRC-32. */
type FetchFile = (name: string, sum: number | undefined) => Promise<Uint8Array<ArrayBuffer>>;

/** A damaged file, such as a page of the host in its place, is requested again, bypassing every cache. */
function createFetcher(transport: Transport): FetchFile {
  const damaged = new Set<string>();
  return async (name, sum) => {
    const bytes = await transport(name, damaged.has(name));
    if (toCrc32(bytes) === sum) return bytes;
    damaged.add(name);
    throw new Error(`${name} is damaged`);
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

/** Fields used from the entry file; `words` and `contents` are ours and ignored by Pagefind. */
interface Entry {
  readonly languages: Readonly<
    Record<
      string,
      {
        readonly hash: string;
        readonly wasm: string | null;
        readonly words: string;
        readonly contents: { readonly path: string; readonly sum: number };
      }
    >
  >;
}

interface Core {
  readonly files: Map<string, Uint8Array<ArrayBuffer>>;
  readonly contents: SearchContents;
  readonly names: PageNames;
  readonly wordsFile: string;
}

function parseJson<Value>(bytes: Uint8Array): Value {
  return JSON.parse(new TextDecoder().decode(bytes)) as Value;
}

/** Loaded before Pagefind does: in parallel, and with failures as ordinary rejections that can be caught. */
async function loadCore(transport: Transport, fetchFile: FetchFile, language: string): Promise<Core> {
  const entryBytes = await transport(entryFileName);
  const { languages } = parseJson<Entry>(entryBytes);
  const index = languages[language];
  if (index === undefined) throw new Error(`no search index for ${language}`);
  const { hash, wasm, words, contents } = index;
  const loaded = await fetchFile(contents.path, contents.sum).then(parseJson<SearchContents>);
  const names = createPageNames(loaded.pages, language);
  const fileNames = [`pagefind.${hash}.pf_meta`, `wasm.${wasm ?? "unknown"}.pagefind`];
  const files = await Promise.all(
    fileNames.map(async (name) => [name, await fetchFile(name, loaded.sums[name])] as const),
  );
  return {
    files: new Map([[entryFileName, entryBytes], ...files]),
    contents: loaded,
    names,
    wordsFile: words,
  };
}
