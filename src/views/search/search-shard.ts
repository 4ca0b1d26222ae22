/**
 * Path, below the copy's search folder, of the script that contains a file of the search index. It follows from the
 * name alone, so no list is needed: core files in one script, chunks and the word list in one each, texts of pages by
 * the first digit of their hash.
 * @param fileName name below the index folder, such as `fragment/de_14a51e1.pf_fragment`
 * @param language tag of the index, as in `<html lang>`
 */
export function toShardPath(fileName: string, language: string): string {
  const [, kind, hash = ""] =
    /^(index|filter|fragment|words)\/[^/]+_([0-9a-f]+)\.(?:pf_(?:index|filter|fragment)|json)$/.exec(
      fileName,
    ) ?? [];
  if (kind === undefined) return `${language}/core.js`;
  return `${language}/${kind}-${kind === "fragment" ? hash.slice(0, 1) : hash}.js`;
}

/**
 * Data that a script of search data passes to `takeSearchData`: files of the index by name, each unchanged in base64
 * with the SHA-256 of its bytes in base64, to detect damaged copies on sticks.
 */
export type SearchData = Readonly<Record<string, readonly [bytes: string, sha256: string]>>;

/** Name of the function that scripts of search data call. */
export const searchDataFunction = "takeSearchData";
