import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";
import type { IndexFile } from "pagefind";
import { compareText } from "../../domain/text/text-order.ts";
import { toCrc32 } from "../../views/search/crc32.ts";
import type { NamedPage, SearchContents } from "../../views/search/search-contents.ts";
import { indexMeta } from "../../views/search/search-fields.ts";
import { searchFilterName } from "../../views/search/search-words.ts";

/** The part of Pagefind's page file that is used here. */
interface Fragment {
  readonly url: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
  readonly filters: Readonly<Record<string, readonly string[] | undefined>>;
}

/** Length of Pagefind's signature before the JSON. */
const SIGNATURE = 12;

/** The file with an index's data needed before a search, and its own CRC-32; named by its bytes. */
export function toContentsFile(
  language: string,
  files: readonly IndexFile[],
): { readonly file: IndexFile; readonly sum: number } {
  const contents: SearchContents = {
    pages: toNamedPages(files),
    // Pagefind returns its files in no fixed order.
    sums: Object.fromEntries(
      files
        .map(({ path, content }) => [path, toCrc32(content)] as const)
        .sort(([a], [b]) => compareText(a, b)),
    ),
  };
  const content = Buffer.from(JSON.stringify(contents));
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 10);
  return { file: { path: `contents/${language}_${hash}.json`, content }, sum: toCrc32(content) };
}

function toNamedPages(files: readonly IndexFile[]): NamedPage[] {
  const fragments = files.flatMap(({ path, content }) => {
    const [, id] = /^fragment\/(.+)\.pf_fragment$/.exec(path) ?? [];
    return id === undefined ? [] : [{ id, ...readFragment(content) }];
  });
  return fragments
    .sort((a, b) => compareText(a.url, b.url))
    .map(({ id, meta, filters }): NamedPage => {
      const aliases = (meta[indexMeta.aliases] ?? "").split(/, ?/);
      const [title = "", ...others] = new Set([
        meta["title"] ?? "",
        meta[indexMeta.germanTitle] ?? "",
        ...aliases,
      ]);
      return [id, filters[searchFilterName]?.[0] ?? "", title, ...others.filter((name) => name !== "")];
    });
}

function readFragment(content: Uint8Array): Fragment {
  return JSON.parse(gunzipSync(content).subarray(SIGNATURE).toString("utf8")) as Fragment;
}
