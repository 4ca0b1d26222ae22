import type { IndexFile } from "pagefind";

/** Name of the first file a search loads, below the index folder. */
export const entryName = "pagefind-entry.json";

/** Languages in Pagefind's entry file. */
export interface EntryFile {
  readonly version: string;
  readonly languages: Record<string, { hash: string; wasm: string | null; page_count: number }>;
  readonly include_characters: readonly string[];
}

/** Data of one language in the entry file of all languages. */
export interface EntryLanguage {
  readonly language: string;
  readonly hash: string;
  readonly count: number;
  /** Pagefind's own entry file of an index with this language only. */
  readonly entry: EntryFile;
  /** Name of the file with all words of the language, below the index folder. */
  readonly words: string;
  /** Name of the file with the names of pages and the checksums of files, and its own CRC-32. */
  readonly contents: { readonly path: string; readonly sum: number };
}

/** Reads the entry file among the files of an index. @throws when it is missing */
export function readEntry(files: readonly IndexFile[]): EntryFile {
  const file = files.find(({ path }) => path === entryName);
  if (file === undefined) throw new Error(`Pagefind hat keine Datei ${entryName} erzeugt.`);
  return JSON.parse(new TextDecoder().decode(file.content)) as EntryFile;
}

/** One entry file for all languages; their order is fixed, their hashes are those of the sorted files. */
export function toEntryBytes(indexes: readonly EntryLanguage[]): Uint8Array {
  const languages = indexes.map(({ language, hash, count, entry, words, contents }) => {
    const wasm = entry.languages[language]?.wasm ?? null;
    return [language, { hash, wasm, page_count: count, words, contents }] as const;
  });
  const [first] = indexes;
  const whole = {
    version: first?.entry.version ?? "",
    languages: Object.fromEntries(languages),
    include_characters: first?.entry.include_characters ?? [],
  };
  return new TextEncoder().encode(JSON.stringify(whole));
}
