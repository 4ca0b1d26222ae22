/**
 * Data about the index of one language that the search has before it asks the engine: the names of its pages, and a
 * checksum of each file to detect damaged or foreign ones.
 */
export interface SearchContents {
  readonly pages: readonly NamedPage[];
  /** CRC-32 of the files by their name below the index folder. */
  readonly sums: Readonly<Record<string, number>>;
}

/** Id of a page in the engine, its kind as in the filter, its title and its other names. */
export type NamedPage = readonly [id: string, kind: string, title: string, ...others: string[]];
