/**
 * Loads one file of the search index: takes its name below the index folder (`index/de_7193648.pf_index`), returns its
 * unchanged bytes, rejects if it is unavailable. Hosted pages fetch, pages opened from disk load scripts. `isFresh`
 * bypasses every cache, for a file that was damaged.
 */
export type Transport = (fileName: string, isFresh?: boolean) => Promise<Uint8Array<ArrayBuffer>>;

/** Name of the file that names all others; only this one and the language programs have no hash in their name. */
export const entryFileName = "pagefind-entry.json";
