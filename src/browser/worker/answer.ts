import { fileCacheOf, type Places, readPointer } from "../offline-app/cache-names.ts";
import { isHashed, toNotSavedPath } from "./path.ts";
import type { AskingEvent } from "./scope.ts";

/** Time limit for the server before the saved page is shown, in milliseconds. */
const patience = 3000;

/** Answers for one site: fresh pages while there is a connection, saved ones otherwise. */
export interface Answers {
  /** A page for the path below the root. Never rejects if a saved page can explain what is missing. */
  readonly page: (event: AskingEvent, path: string) => Promise<Response>;
  /** A file requested by a page. Rejects if it is neither saved nor available. */
  readonly file: (event: AskingEvent, path: string) => Promise<Response>;
}

/**
 * Creates the answers. Nothing here writes: only the reader's tap on the offline page saves. A page from the saved copy
 * gets its files from the same copy, so that one page never mixes two editions.
 */
export function createAnswers(places: Places): Answers {
  const versionOfPage = new Map<string, string>();
  const findSaved = (version: string, path: string) =>
    caches.match(places.root + path, { cacheName: fileCacheOf(places, version), ignoreVary: true });

  async function page(event: AskingEvent, path: string): Promise<Response> {
    const { request } = event;
    // The browser's own cache might contain a page of another edition.
    const ask = (signal?: AbortSignal) =>
      fetch(request, signal ? { cache: "no-cache", signal } : { cache: "no-cache" });
    const pointer = await readPointer(places);
    if (pointer === undefined) return ask();
    const { version, locales } = pointer;
    const saved = await findSaved(version, path);
    if (saved === undefined) return ask().catch(() => explain(request.url, path, version, locales));
    const fresh = await withPatience(ask).catch(() => undefined);
    if (fresh !== undefined && fresh.status < 500) return fresh;
    versionOfPage.set(event.resultingClientId, version);
    return saved;
  }

  async function explain(
    url: string,
    path: string,
    version: string,
    locales: readonly string[],
  ): Promise<Response> {
    const folder = `${path}/`;
    if (await findSaved(version, folder))
      return Response.redirect(places.root + folder + new URL(url).search);
    const target = toNotSavedPath(path, locales);
    if (target === undefined || (await findSaved(version, target)) === undefined) return Response.error();
    return Response.redirect(`${places.root + target}?seite=${encodeURIComponent(path)}#nicht-gespeichert`);
  }

  async function file({ request, clientId }: AskingEvent, path: string): Promise<Response> {
    const bound = versionOfPage.get(clientId);
    const version = bound ?? (await readPointer(places))?.version;
    const saved = version === undefined ? undefined : await findSaved(version, path);
    const ask = (signal: AbortSignal) => fetch(request, { signal });
    if (saved === undefined) return bound === undefined ? fetch(request) : withPatience(ask);
    if (bound !== undefined || isHashed(path)) return saved;
    const fresh = await withPatience(ask).catch(() => undefined);
    return fresh?.ok ? fresh : saved;
  }

  return { page, file };
}

/** An answer that begins within the time limit; rejects otherwise. */
function withPatience(ask: (signal: AbortSignal) => Promise<Response>): Promise<Response> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), patience);
  return ask(stop.signal).finally(() => clearTimeout(timer));
}
