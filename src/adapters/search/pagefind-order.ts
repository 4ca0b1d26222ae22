import { createHash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";
import type { IndexFile } from "pagefind";
import { joinCborArray, splitCborArray } from "./cbor-items.ts";

/** The index of one language: its files except the entry file, and its hash in the entry file. */
export interface LanguageFiles {
  readonly hash: string;
  readonly files: readonly IndexFile[];
}

/** Position of the list of filters in Pagefind's word list file (version, pages, chunks, filters, …). */
const FILTERS = 3;
const SIGNATURE = "pagefind_dcd";

/**
 * Sorts the values of filters alphabetically. Pagefind 1.5 writes them, and the list of filters, in an order that
 * differs from run to run, and names the files by their bytes; so these files get new names too. The result depends on
 * the indexed pages only. Throws when Pagefind's files have an unknown structure.
 */
export function orderFilters({ hash, files }: LanguageFiles): LanguageFiles {
  const filters = files.filter((file) => file.path.startsWith("filter/"));
  const metaPath = `pagefind.${hash}.pf_meta`;
  const meta = files.find((file) => file.path === metaPath);
  if (meta === undefined) throw new Error(`Pagefind liefert ${metaPath} nicht.`);
  if (filters.length === 0) return { hash, files };

  const parts = splitCborArray(unpack(meta.content));
  let list = splitCborArray(parts[FILTERS] ?? new Uint8Array());
  const renamed = filters.map((file) => {
    const content = orderValues(unpack(file.content));
    const oldName = file.path.slice("filter/".length, -".pf_filter".length);
    const newName = rename(oldName, content);
    list = list.map((item) => replaceBytes(item, oldName, newName));
    return { path: `filter/${newName}.pf_filter`, content: pack(content) };
  });
  parts[FILTERS] = joinCborArray(list.sort(Buffer.compare));
  const content = joinCborArray(parts);
  const newHash = rename(hash, content);
  const others = files.filter((file) => file !== meta && !filters.includes(file));
  const newMeta = { path: `pagefind.${newHash}.pf_meta`, content: pack(content) };
  return { hash: newHash, files: [...others, ...renamed, newMeta] };
}

/** Sorts a filter file, which holds the filter's name and a list of values, each with the numbers of its pages. */
function orderValues(content: Uint8Array): Uint8Array {
  const [name, values, ...rest] = splitCborArray(content);
  if (name === undefined || values === undefined || rest.length > 0)
    throw new Error("Pagefinds Filterdateien sind anders aufgebaut als bekannt.");
  return joinCborArray([name, joinCborArray(splitCborArray(values).sort(Buffer.compare))]);
}

function replaceBytes(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const text = Buffer.from(bytes).toString("latin1");
  return Buffer.from(text.replace(from, to), "latin1");
}

/** A name of the same length, `<language>_<hex>`, made from the bytes. */
function rename(name: string, content: Uint8Array): string {
  const at = name.lastIndexOf("_") + 1;
  const digest = createHash("sha256").update(content).digest("hex");
  return name.slice(0, at) + digest.slice(0, name.length - at);
}

function unpack(content: Uint8Array): Uint8Array {
  const bytes = gunzipSync(content);
  if (bytes.subarray(0, SIGNATURE.length).toString("latin1") !== SIGNATURE)
    throw new Error("Pagefinds Dateien tragen nicht mehr die bekannte Kennung.");
  return bytes.subarray(SIGNATURE.length);
}

function pack(content: Uint8Array): Uint8Array {
  const packed = gzipSync(Buffer.concat([Buffer.from(SIGNATURE, "latin1"), content]), { level: 9 });
  // The tenth byte names the operating system (RFC 1952); 255 is "unknown", the same everywhere.
  packed[9] = 255;
  return packed;
}
