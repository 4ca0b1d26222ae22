/**
 * Brings one file of the search index: takes its name below the index folder (`index/de_7193648.pf_index`), gives its
 * unchanged bytes, rejects when they cannot be had. Hosted pages fetch, pages opened from disk load scripts. `isFresh`
 * asks past every cache, for a file that came damaged.
 */
export type Transport = (fileName: string, isFresh?: boolean) => Promise<Uint8Array<ArrayBuffer>>;

/** The file that names all others; the only ones without a hash in the name are this and the language programs. */
export const entryFileName = "pagefind-entry.json";
