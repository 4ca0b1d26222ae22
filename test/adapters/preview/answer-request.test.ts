import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type AnswerSources, answerRequests } from "../../../src/adapters/preview/answer-request.ts";
import type { PageAnswer } from "../../../src/adapters/preview/renderer-messages.ts";

const frame = (text: string) => `<head></head><body>${text}</body>`;
/** The pages of a renderer with a state. */
const pages: Readonly<Record<string, PageAnswer>> = {
  "/": { html: frame("Start"), status: 200, searches: false },
  "/de/": { html: frame("Deutsch"), status: 200, searches: false },
  "/de": { moved: "/de/" },
  "/de/suche/": { html: frame("Suche"), status: 200, searches: true },
};
const lost: PageAnswer = { html: frame("Diese Seite gibt es nicht"), status: 404, searches: false };

let folder = "";
let server: Server;
let address = "";
let state: Partial<AnswerSources> = {};
let asked: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "vorschau-"));
  await mkdir(join(folder, "gebaut/de"), { recursive: true });
  await mkdir(join(folder, "live/assets"), { recursive: true });
  await writeFile(join(folder, "gebaut/de/index.html"), frame("Gebaut"));
  await writeFile(join(folder, "live/assets/site.css"), "a{}");
  await writeFile(join(folder, "live/geheim.txt"), "geheim");
  await writeFile(join(folder, "geheim.html"), frame("geheim"));
  server = createServer((request, response) => {
    const answer = answerRequests({
      outDir: join(folder, "gebaut"),
      liveFolder: join(folder, "live"),
      page: async (path) => pages[path] ?? lost,
      file: async (path) => (path === "/licences.txt" ? Buffer.from("Lizenzen") : undefined),
      failure: () => undefined,
      isBuilt: () => true,
      built: async () => void asked.push("built"),
      ...state,
    });
    void answer(request, response, () => response.end("weiter"));
  });
  await new Promise<void>((done) => void server.listen(0, "127.0.0.1", done));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => {
  state = {};
  asked = [];
});
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true, force: true });
});

const get = (path: string) => fetch(`${address}${path}`, { redirect: "manual" });
const read = async (path: string) => (await get(path)).text();

describe("the preview", () => {
  it.each([
    ["/", 200, "Start"],
    ["/de/", 200, "Deutsch"],
    ["/de/nichts/", 404, "Diese Seite gibt es nicht"],
    ["/nichts.html", 404, "Diese Seite gibt es nicht"],
  ])("answers %s with the page of the renderer, byte for byte", async (path, status, words) => {
    const answer = await get(path);
    expect([answer.status, await answer.text()]).toEqual([status, frame(words)]);
  });

  it("sends a page to its address with a slash", async () => {
    const answer = await get("/de");
    expect([answer.status, answer.headers.get("location")]).toEqual([301, "/de/"]);
  });

  it("shows a mistake above the last good page, with the characters of the mistake as text", async () => {
    state = { failure: () => "Fehler <hier>" };
    const html = await read("/de/");
    expect(html).toContain("Deutsch");
    expect(html).toContain("Fehler &lt;hier&gt;");
  });

  it("takes the page of the last build where the renderer has none, and never one outside of it", async () => {
    state = { failure: () => "Fehler", page: async () => undefined };
    expect(await read("/de/")).toContain("Gebaut");
    expect(await read("/..%2fgeheim.html")).not.toContain("geheim");
  });

  it("has a page with the mistake alone where nothing was ever built", async () => {
    state = { failure: () => "Fehler", page: async () => undefined };
    expect(await read("/de/nirgends/")).toContain("Gebaut wurde noch nichts.");
  });

  it("says on the search page alone that the index is being made, and when it is ready", async () => {
    state = { isBuilt: () => false };
    expect(await read("/de/suche/")).toContain("Das Verzeichnis der Suche wird gerade angelegt");
    expect(await read("/de/")).toBe(frame("Deutsch"));
    expect(await read("/.vorschau/suche.txt")).toBe("false");
    state = {};
    expect(await read("/de/suche/")).toBe(frame("Suche"));
    expect(await read("/.vorschau/suche.txt")).toBe("true");
  });

  it("serves assets at once, and nothing else that lies beside them", async () => {
    state = { isBuilt: () => false };
    const style = await get("/assets/site.css");
    expect([style.headers.get("content-type"), await style.text()]).toEqual([
      "text/css; charset=utf-8",
      "a{}",
    ]);
    expect(await read("/assets/..%2fgeheim.txt")).toBe("weiter");
  });

  it("makes downloads itself and waits for the whole build with what only that has", async () => {
    state = { isBuilt: () => false };
    expect(await read("/licences.txt")).toBe("Lizenzen");
    expect(asked).toEqual([]);
    expect(await read("/sitemap.xml")).toBe("weiter");
    expect(await read("/redaktion/")).toBe("weiter");
    expect(asked).toEqual(["built", "built"]);
  });

  it.each(["/%ff/", "/favicon.ico", "/pagefind/pagefind-entry.json"])(
    "waits for nothing with %s",
    async (path) => {
      state = { isBuilt: () => false };
      expect(await read(path)).toBe("weiter");
      expect(asked).toEqual([]);
    },
  );

  it("serves the look of its messages as a file, as the policy of the pages wants it", async () => {
    expect(await read("/.vorschau/meldung.css")).toContain(".vorschau-meldung");
  });
});
