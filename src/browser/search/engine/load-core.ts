import { toCrc32 } from "../../../views/search/crc32.ts";
import type { SearchContents } from "../../../views/search/search-contents.ts";
import { createPageNames, type PageNames } from "../match/page-names.ts";
import { entryFileName, type Transport } from "./transport.ts";

/** Loads a file and verifies its CRC-32. */
export type FetchFile = (name: string, sum: number | undefined) => Promise<Uint8Array<ArrayBuffer>>;

/** Fetches files of an index. A damaged file, such as a page of the host in its place, is requested again, bypassing every cache. */
export function createFetcher(transport: Transport): FetchFile {
  const damaged = new Set<string>();
  return async (name, sum) => {
    const bytes = await transport(name, damaged.has(name));
    if (toCrc32(bytes) === sum) return bytes;
    damaged.add(name);
    throw new Error(`${name} is damaged`);
  };
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

/** Everything of an index that the engine needs before its first search. */
export interface Core {
  readonly files: Map<string, Uint8Array<ArrayBuffer>>;
  readonly contents: SearchContents;
  readonly names: PageNames;
  readonly wordsFile: string;
}

/** The value of a JSON file. @throws SyntaxError for anything else */
export function parseJson<Value>(bytes: Uint8Array): Value {
  return JSON.parse(new TextDecoder().decode(bytes)) as Value;
}

/** Loads the core before Pagefind does: in parallel, and with failures as ordinary rejections that can be caught. */
export async function loadCore(transport: Transport, fetchFile: FetchFile, language: string): Promise<Core> {
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
