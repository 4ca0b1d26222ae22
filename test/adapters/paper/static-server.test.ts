import { mkdir, symlink, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningServer, serveFolder } from "../../../src/adapters/paper/static-server.ts";
import { temporaryFolders } from "../../temporary-folders.ts";

const newFolder = temporaryFolders();

let server: RunningServer;

beforeAll(async () => {
  const outside = await newFolder("static-server");
  const folder = join(outside, "site");
  await mkdir(join(folder, "de", "x"), { recursive: true });
  await writeFile(join(outside, "secret.txt"), "secret");
  await writeFile(join(folder, "index.html"), "start");
  await writeFile(join(folder, "404.html"), "missing");
  await writeFile(join(folder, "de", "x", "index.html"), "page");
  await writeFile(join(folder, "a.pf_index"), "bytes");
  await writeFile(join(folder, "Ü #1.txt"), "odd name");
  await symlink(join(outside, "secret.txt"), join(folder, "link.txt"));
  server = await serveFolder(folder, { prefix: "/integration/", headers: { "X-Test": "yes" } });
});

afterAll(() => server.close());

/** Sends the path as it is; `fetch` would tidy it. */
function get(path: string, method = "GET") {
  return new Promise<{ status: number; body: string; headers: Record<string, unknown> }>(
    (resolve, reject) => {
      const { hostname, port } = new URL(server.url);
      request({ hostname, port, path, method }, (response) => {
        let body = "";
        response.setEncoding("utf8");
        response.on("data", (chunk: string) => {
          body += chunk;
        });
        response.on("end", () =>
          resolve({ status: response.statusCode ?? 0, body, headers: response.headers }),
        );
      })
        .on("error", reject)
        .end();
    },
  );
}

describe("serveFolder", () => {
  const rows: [path: string, status: number, body: string][] = [
    ["/integration/", 200, "start"],
    ["/integration/?q=x", 200, "start"],
    ["/integration/de/x/", 200, "page"],
    ["/integration/a.pf_index", 200, "bytes"],
    ["/integration/%C3%9C%20%231.txt", 200, "odd name"],
    ["/integration/de/x", 308, ""],
    ["/integration/de/", 404, "missing"],
    ["/integration/nothing", 404, "missing"],
    ["/integration/index.html/", 404, "missing"],
    ["/", 404, "missing"],
    ["/integration/../../secret.txt", 404, "missing"],
    ["/integration/%2e%2e/secret.txt", 404, "missing"],
    ["/integration/..%2fsecret.txt", 404, "missing"],
    ["/integration/link.txt", 404, "missing"],
    ["/integration/%00", 404, "missing"],
    ["/integration/%zz", 404, "missing"],
  ];
  for (const [path, status, body] of rows)
    it(`${path} → ${status}`, async () => {
      expect(await get(path)).toMatchObject({ status, body });
    });

  it("tells the type, sends the given headers, and keeps the query when it redirects", async () => {
    expect((await get("/integration/")).headers).toMatchObject({
      "content-type": "text/html; charset=utf-8",
      "x-test": "yes",
    });
    expect((await get("/integration/a.pf_index")).headers["content-type"]).toBe("application/octet-stream");
    expect((await get("/integration/de/x?q=1")).headers["location"]).toBe("/integration/de/x/?q=1");
  });

  it("answers HEAD without a body and refuses everything else", async () => {
    expect(await get("/integration/", "HEAD")).toMatchObject({ status: 200, body: "" });
    expect(await get("/integration/", "POST")).toMatchObject({ status: 405 });
  });
});
