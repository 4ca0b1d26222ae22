import { type SearchData, searchDataFunction, toShardPath } from "../../../views/search/search-shard.ts";
import { loadScript } from "./own-scripts.ts";
import type { Transport } from "./transport.ts";

/**
 * Loads index files from a folder on disk, where browsers refuse `fetch` but run classic scripts. One script may
 * contain several files; each is returned only if its bytes match their hash. Rejects if a script is missing, broken,
 * or incomplete, so that a damaged stick never looks like a search without hits. All languages of a page share the
 * loaded files, since scripts call one global function.
 * @param folderUrl absolute URL of the search folder, ends with a slash
 * @returns the transport for a language
 */
export function createDiskTransports(folderUrl: string): (language: string) => Transport {
  const arrived = new Map<string, readonly [bytes: string, sha256: string]>();
  const loading = new Map<string, Promise<void>>();
  Object.assign(globalThis, {
    [searchDataFunction]: (data: SearchData) => {
      for (const [name, file] of Object.entries(data)) arrived.set(name, file);
    },
  });

  function load(path: string): Promise<void> {
    const known = loading.get(path);
    if (known !== undefined) return known;
    const started = loadScript(folderUrl + path);
    loading.set(path, started);
    // A stick that was pulled out may be back for the next search.
    started.catch(() => loading.delete(path));
    return started;
  }

  return (language) => async (fileName) => {
    const path = toShardPath(fileName, language);
    if (!arrived.has(fileName)) await load(path);
    const file = arrived.get(fileName);
    if (file === undefined) {
      loading.delete(path);
      throw new Error(`${path} does not hold ${fileName}`);
    }
    const bytes = decode(file[0]);
    if ((await toSha256(bytes)) !== file[1]) throw new Error(`${fileName} is damaged`);
    return bytes;
  };
}

function decode(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}

async function toSha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}
