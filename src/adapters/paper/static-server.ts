import { readFile, realpath, stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, sep } from "node:path";

/** Options for serving a folder. */
export interface StaticServerOptions {
  /** Sub-path of the folder; begins and ends with a slash. Default `/`. */
  readonly prefix?: string;
  /** Headers sent with every answer, e.g. the content security policy. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Port on the loopback interface; by default any free one. */
  readonly port?: number;
}

/** A running server. `url` is the address of the folder and ends with a slash; `close` ends open connections too. */
export interface RunningServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".jsonld": "application/ld+json; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".svg": "image/svg+xml; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".mmd": "text/plain; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".ics": "text/calendar; charset=utf-8",
  ".woff2": "font/woff2",
  ".woff": "font/woff",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".pdf": "application/pdf",
  ".zip": "application/zip",
  ".wasm": "application/wasm",
};

/**
 * Serves `folder` on the loopback interface as a plain static host would: GET and HEAD, `index.html` for a folder, a
 * redirect to the trailing slash, `404.html` with status 404 for missing files. Nothing outside the folder is ever
 * read, links included. Throws when the port is taken.
 */
export async function serveFolder(folder: string, options: StaticServerOptions = {}): Promise<RunningServer> {
  const root = await realpath(folder);
  const prefix = options.prefix ?? "/";
  const server = createServer((request, response) => {
    answer({ root, prefix, headers: options.headers ?? {} }, request, response).catch(() => {
      response.writeHead(500).end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port ?? 0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${prefix}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
}

interface Place {
  readonly root: string;
  readonly prefix: string;
  readonly headers: Readonly<Record<string, string>>;
}

async function answer(place: Place, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { ...place.headers, Allow: "GET, HEAD" }).end();
    return;
  }
  const found = await find(place, request.url ?? "/");
  if (found === "redirect") {
    const [path = "", query] = (request.url ?? "/").split("?");
    // A leading double slash would be another host.
    const target = `${path.replace(/^\/+/, "/")}/`;
    response
      .writeHead(308, { ...place.headers, Location: query === undefined ? target : `${target}?${query}` })
      .end();
    return;
  }
  const file = found ?? join(place.root, "404.html");
  const body = await readFile(file).catch(() => Buffer.from("404"));
  const type = TYPES[extname(file).toLowerCase()] ?? "application/octet-stream";
  const headers = { ...place.headers, "Content-Type": type, "Content-Length": body.length };
  response.writeHead(found === undefined ? 404 : 200, headers);
  response.end(request.method === "HEAD" ? undefined : body);
}

/** The file to send, "redirect" for a folder without its slash, or undefined for a missing one. */
async function find(place: Place, requested: string): Promise<string | undefined> {
  const path = decodePath(requested);
  if (path === undefined || !path.startsWith(place.prefix)) return undefined;
  const inside = path.slice(place.prefix.length);
  const target = await findInside(place.root, inside);
  if (target === undefined) return undefined;
  const isFolder = (await stat(target)).isDirectory();
  if (!isFolder) return path.endsWith("/") ? undefined : target;
  return path.endsWith("/") ? findInside(place.root, join(inside, "index.html")) : "redirect";
}

/** The real path of a file below `root`; undefined for a missing file or a link that leads out. */
async function findInside(root: string, path: string): Promise<string | undefined> {
  const target = await realpath(join(root, path)).catch(() => undefined);
  return target === root || target?.startsWith(root + sep) ? target : undefined;
}

function decodePath(requested: string): string | undefined {
  try {
    const path = decodeURIComponent(requested.split("?", 1)[0] ?? "");
    return path.includes("\0") ? undefined : path;
  } catch {
    return undefined;
  }
}
