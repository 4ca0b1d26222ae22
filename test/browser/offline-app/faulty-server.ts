import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type RunningServer, serveFolder } from "../../../src/adapters/paper/static-server.ts";
import { toCacheRules } from "../../../src/views/host/host-headers.ts";
import { securityHeaders } from "../../../src/views/host/security-headers.ts";

/** Faults of requests whose path below the root matches. */
export interface Faults {
  /** Never answered. */
  hang?: RegExp;
  missing?: RegExp;
  /** Sent with one byte changed. */
  damaged?: RegExp;
  /** Status 503. */
  broken?: RegExp;
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/**
 * A host with a fixed address that can really be stopped and restarted, serve another folder, and misbehave. It sends
 * the headers of `_headers`. The site lies under a sub-path, as some real sites do.
 */
export class FaultyServer {
  static readonly prefix = "/integration/";
  faults: Faults = {};
  /** Called for every request, with its path below the root, before it is answered. */
  onRequest: (path: string) => void = () => {};
  #port = 0;
  #front: Server | undefined;
  #folder: RunningServer | undefined;
  readonly #folders = new Map<string, RunningServer>();
  readonly #answers = new Map<string, Answer>();

  /** Address of the site, ending in a slash. */
  get url(): string {
    return `http://127.0.0.1:${this.#port}${FaultyServer.prefix}`;
  }

  /** Serves this folder from now on, without any fault, and starts. */
  async show(folder: string): Promise<void> {
    const known = this.#folders.get(folder);
    this.#folder = known ?? (await serveFolder(folder, { prefix: FaultyServer.prefix }));
    this.#folders.set(folder, this.#folder);
    this.faults = {};
    this.onRequest = () => {};
    if (this.#front === undefined) await this.start();
  }

  /** Listens again on the same port. */
  async start(): Promise<void> {
    const front = createServer((request, response) => {
      this.#answer(request, response).catch(() => response.destroy());
    });
    await new Promise<void>((resolve) => front.listen(this.#port, "127.0.0.1", resolve));
    this.#port = (front.address() as AddressInfo).port;
    this.#front = front;
  }

  /** Ends all connections and stops listening: the next attempt to connect is refused. */
  async stop(): Promise<void> {
    const front = this.#front;
    this.#front = undefined;
    if (front === undefined) return;
    const closed = new Promise((resolve) => front.close(resolve));
    front.closeAllConnections();
    await closed;
  }

  async close(): Promise<void> {
    await this.stop();
    await Promise.all([...this.#folders.values()].map((folder) => folder.close()));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [address = ""] = (request.url ?? "").split("?");
    const path = address.slice(FaultyServer.prefix.length);
    this.onRequest(path);
    const { hang, missing, damaged, broken } = this.faults;
    if (hang?.test(path)) return;
    const asked = missing?.test(path) ? "nirgends" : (request.url ?? "").slice(FaultyServer.prefix.length);
    const found = await this.#find(asked);
    const body = damaged?.test(path) ? withOneByteChanged(found.body) : found.body;
    response.writeHead(broken?.test(path) ? 503 : found.status, {
      ...Object.fromEntries(securityHeaders),
      ...found.headers,
      "Cache-Control": cacheControlOf(path),
    });
    response.end(request.method === "HEAD" ? undefined : body);
  }

  /** The answer of the folder's own server, requested once per address. */
  async #find(asked: string): Promise<Answer> {
    const address = `${this.#folder?.url}${asked}`;
    const known = this.#answers.get(address);
    if (known) return known;
    const found = await fetch(address, { redirect: "manual" });
    const headers = ["content-type", "location"].flatMap((name) => {
      const value = found.headers.get(name);
      return value === null ? [] : [[name, value] as const];
    });
    const answer = {
      status: found.status,
      headers: Object.fromEntries(headers),
      body: new Uint8Array(await found.arrayBuffer()),
    };
    this.#answers.set(address, answer);
    return answer;
  }
}

function withOneByteChanged(bytes: Uint8Array): Uint8Array {
  const changed = new Uint8Array(bytes);
  changed[changed.length >> 1] = (changed[changed.length >> 1] ?? 0) ^ 1;
  return changed;
}

const rules = toCacheRules(["de", "en"]).map(([pattern, value]) => {
  const source = pattern.replace(/[.]/g, "\\.").replace("*", ".*").replace(":file", "[^/]+");
  return { pattern: new RegExp(`^${source}$`), value };
});

/** The header as hosts derive it from `_headers`. */
function cacheControlOf(path: string): string {
  return rules
    .filter(({ pattern }) => pattern.test(`/${path}`))
    .map(({ value }) => value)
    .join(", ");
}
