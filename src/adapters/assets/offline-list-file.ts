import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import type { Locale } from "../../domain/language/locale.ts";
import { type ListedFile, type OfflineList, offlineListName } from "../../views/offline/offline-list.ts";
import { toOfflineList } from "../../views/offline/offline-plan.ts";
import { readTree } from "../files/read-tree.ts";
import { writeFiles } from "../files/write-files.ts";

/**
 * Files that hosts compress in transit; fonts, pictures and the search index are compressed already. Counted at the
 * fastest level, nginx's default, so that readers never load more than announced.
 */
const isText = /\.(?:html|css|js|json|jsonld|svg|xml|txt|md|mmd|csv|ics)$/;

/**
 * Lists all files of a finished hosted site with sizes and hashes and writes `offline.json` beside them. The version
 * depends on the bytes of the listed files only.
 * @throws when the site has no search index
 */
export async function writeOfflineList(
  siteDir: string,
  plan: { readonly builtOn: string; readonly locales: readonly Locale[] },
): Promise<OfflineList> {
  const files = await readTree(siteDir);
  const hashed = [...files].map(([path, bytes]): ListedFile => {
    const file = [path, bytes.length, `sha256-${toHash(bytes, "base64")}`] as const;
    return isText.test(path) ? [...file, gzipSync(bytes, { level: 1 }).length] : file;
  });
  const searchPrograms = readSearchPrograms(files.get("pagefind/pagefind-entry.json"), plan.locales);
  const unnamed = toOfflineList(hashed, { ...plan, searchPrograms, version: "" });
  const version = toHash(JSON.stringify([unnamed.shared, unnamed.locales]), "hex").slice(0, 16);
  const list = { ...unnamed, version };
  await writeFiles(siteDir, [[offlineListName, JSON.stringify(list)]]);
  return list;
}

function toHash(content: string | Uint8Array, form: "hex" | "base64"): string {
  return createHash("sha256").update(content).digest(form);
}

function readSearchPrograms(
  entry: Uint8Array | undefined,
  locales: readonly Locale[],
): Partial<Record<Locale, string>> {
  if (entry === undefined) throw new Error("no search index to list");
  const { languages } = JSON.parse(new TextDecoder().decode(entry)) as {
    readonly languages: Readonly<Record<string, { readonly wasm: string | null }>>;
  };
  return Object.fromEntries(
    locales
      .filter((locale) => languages[locale] !== undefined)
      .map((locale) => [locale, `wasm.${languages[locale]?.wasm ?? "unknown"}.pagefind`]),
  );
}
