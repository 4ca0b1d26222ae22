import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type RunningServer, serveFolder } from "../../src/adapters/paper/static-server.ts";
import { securityHeaders } from "../../src/views/host/security-headers.ts";

/** A host on which some files come late; `late` lists the paths asked for of those, in order. */
export interface LateServer extends RunningServer {
  readonly late: string[];
}

/**
 * Serves a built site with its headers, and files whose path matches only after some milliseconds. Forbids every copy
 * in the browser, so that each visit asks again and one tab serves all of them. Requests held up by the test, each visit
 * in a tab of its own, took up to twice the processor time.
 */
export async function serveLate(folder: string, pattern: RegExp, delay: number): Promise<LateServer> {
  const site = await serveFolder(folder);
  const late: string[] = [];
  const front = createServer(async (request, response) => {
    const path = request.url ?? "/";
    if (pattern.test(path)) {
      late.push(path);
      await new Promise((done) => setTimeout(done, delay));
    }
    const found = await fetch(new URL(path, site.url));
    response.writeHead(found.status, {
      ...Object.fromEntries(securityHeaders),
      "Content-Type": found.headers.get("content-type") ?? "",
      "Cache-Control": "no-store",
    });
    response.end(new Uint8Array(await found.arrayBuffer()));
  });
  await new Promise<void>((done) => front.listen(0, "127.0.0.1", done));
  const { port } = front.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    late,
    close: async () => {
      const closed = new Promise((done) => front.close(done));
      front.closeAllConnections();
      await closed;
      await site.close();
    },
  };
}
