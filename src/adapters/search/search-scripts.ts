import { createHash } from "node:crypto";
import { type SearchData, searchDataFunction, toShardPath } from "../../views/search/search-shard.ts";

/** Data of each language in the entry file of a Pagefind index. */
interface Entry {
  readonly languages: Readonly<Record<string, { readonly hash: string; readonly wasm: string | null }>>;
}

/**
 * The unchanged files of a search index as classic scripts, for pages opened from disk: script texts by their path
 * below the copy's search folder. @param index contents by path below the index folder
 * @throws when a file of the index belongs to no language, so that none is lost
 */
export function toSearchScripts(index: ReadonlyMap<string, Uint8Array>): Map<string, string> {
  const files = new Map([...index].sort(([a], [b]) => (a < b ? -1 : 1)));
  const entry = JSON.parse(Buffer.from(files.get("pagefind-entry.json") ?? []).toString("utf8")) as Entry;
  const unused = new Set(files.keys());
  const scripts = new Map<string, string>();
  for (const [language, { hash, wasm }] of Object.entries(entry.languages)) {
    const shared = new Set(["pagefind-entry.json", `wasm.${wasm ?? "unknown"}.pagefind`]);
    const own = [...files.keys()].filter(
      (name) => shared.has(name) || name === `pagefind.${hash}.pf_meta` || name.includes(`/${language}_`),
    );
    const shards = Map.groupBy(own, (name) => toShardPath(name, language));
    for (const [path, names] of shards) {
      const data = Object.fromEntries(
        names.map((name) => [name, toPacked(files.get(name) ?? new Uint8Array())]),
      );
      scripts.set(path, toScript(data));
    }
    for (const name of own) unused.delete(name);
  }
  if (unused.size > 0) throw new Error(`Suchdateien ohne Sprache: ${[...unused].join(", ")}`);
  return scripts;
}

function toPacked(bytes: Uint8Array): SearchData[string] {
  return [
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("base64"),
    createHash("sha256").update(bytes).digest("base64"),
  ];
}

/** Data as a script. JSON is a subset of JavaScript; names and base64 contain nothing that could end the script. */
function toScript(data: SearchData): string {
  return `${searchDataFunction}(${JSON.stringify(data)});\n`;
}
