import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { showFailure } from "../../../src/adapters/preview/preview-middleware.ts";

let folder = "";
let server: Server;
let failure: string | undefined;
let root = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "vorschau-"));
  await mkdir(join(folder, "dist/de"), { recursive: true });
  await writeFile(join(folder, "dist/index.html"), "<head></head><body>Start</body>");
  await writeFile(join(folder, "dist/de/index.html"), "<head></head><body>Deutsch</body>");
  await writeFile(join(folder, "geheim.html"), "<body>geheim</body>");
  server = createServer((request, response) => {
    const show = showFailure(join(folder, root), () => failure);
    void show(request, response, () => response.end("weiter"));
  });
  await new Promise<void>((done) => void server.listen(0, "127.0.0.1", done));
});
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true, force: true });
});

async function ask(path: string, state: { dist: string; failure?: string }, accept = "text/html") {
  root = state.dist;
  failure = state.failure;
  const { port } = server.address() as AddressInfo;
  return (await fetch(`http://127.0.0.1:${port}${path}`, { headers: { accept } })).text();
}

const broken = { dist: "dist", failure: "Fehler <hier>" };

describe("the preview", () => {
  it.each([
    ["/", "Start"],
    ["/de/", "Deutsch"],
    ["/de/index.html", "Deutsch"],
  ])("shows the message above the last good page of %s", async (path, words) => {
    const html = await ask(path, broken);
    expect(html).toContain("Fehler &lt;hier&gt;");
    expect(html).toContain(words);
  });

  it.each([
    ["any page while all is well", "/de/", { dist: "dist" }, "text/html"],
    ["what is no page", "/app.css", broken, "text/css"],
    ["a page there is not", "/de/nichts/", broken, "text/html"],
    ["a way out of the folder", "/..%2f..%2fgeheim.html", broken, "text/html"],
    ["an address nobody can read", "/%ff/", broken, "text/html"],
  ])("leaves alone %s", async (_, path, state, accept) => {
    expect(await ask(path, state, accept)).toBe("weiter");
  });

  it.each(["/", "/de/", "/irgendwo"])(
    "has a page with the message for %s where nothing was ever built",
    async (path) => {
      const html = await ask(path, { ...broken, dist: "nirgends" });
      expect(html).toContain("Gebaut wurde noch nichts.");
      expect(html).toContain("Fehler &lt;hier&gt;");
    },
  );

  it("serves the look of the message as a file, as the policy of the pages wants it", async () => {
    expect(await ask("/.vorschau/meldung.css", { dist: "dist" }, "text/css")).toContain(".vorschau-meldung");
  });
});
