import { entryFileName, type Transport } from "./transport.ts";

/**
 * Loads index files from a web server. `indexUrl` is the absolute URL of the index folder and ends with a slash.
 * Files without a hash in their name are revalidated, so that an index is never mixed with an older one.
 */
export function createHttpTransport(indexUrl: string): Transport {
  return async (fileName, isFresh = false) => {
    const isHashed = fileName !== entryFileName && !fileName.startsWith("wasm.");
    const response = await fetch(new URL(fileName, indexUrl).href, {
      cache: isFresh ? "reload" : isHashed ? "default" : "no-cache",
    });
    if (!response.ok) throw new Error(`${fileName}: ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  };
}
