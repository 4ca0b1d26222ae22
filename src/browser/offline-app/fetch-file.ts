import type { ListedFile } from "../../views/offline/offline-list.ts";
import { SaveFailure } from "./failure.ts";

/** Time limits in milliseconds: for one file, and for the check whether the server responds at all. */
const limits = { file: 60_000, probe: 5000 };

/** Headers that describe the transport of an answer, not its content; `Vary` would hide a saved file. */
const transport = ["vary", "content-encoding", "content-length", "transfer-encoding"];

/**
 * One file fresh from the server, checked by the browser against its hash, ready to be saved.
 * @throws SaveFailure `damaged` if it is missing, moved or different, `interrupted` if the server does not respond
 */
export async function fetchFile(root: string, [path, , integrity]: ListedFile): Promise<Response> {
  const url = root + path;
  const response = await within(limits.file, (signal) => readWhole(url, integrity, signal)).catch(
    async (error: unknown) => {
      // Browsers do not distinguish a wrong hash from a lost connection.
      const isReachable = await within(limits.probe, (signal) =>
        fetch(url, { method: "HEAD", cache: "no-store", signal }),
      ).then(
        () => true,
        () => false,
      );
      throw new SaveFailure(isReachable ? "damaged" : "interrupted", `${path}: ${error}`);
    },
  );
  if (response.status !== 200) throw new SaveFailure("damaged", `${path}: ${response.status}`);
  return response;
}

async function readWhole(url: string, integrity: string, signal: AbortSignal): Promise<Response> {
  // A redirected answer could not be shown as a page later.
  const response = await fetch(url, { integrity, cache: "reload", redirect: "error", signal });
  const headers = new Headers(response.headers);
  for (const name of transport) headers.delete(name);
  return new Response(await response.arrayBuffer(), { status: response.status, headers });
}

function within<Result>(limit: number, work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), limit);
  return work(stop.signal).finally(() => clearTimeout(timer));
}
