import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "node-html-parser";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { buildWorkerScript } from "../../src/adapters/assets/worker-script.ts";
import { type OfflineList, sizeOf, toWanted } from "../../src/views/offline/offline-list.ts";
import { listFiles } from "./built-pages.ts";

/**
 * Bytes, before a server packs them, that are saved before anything works: all or nothing, on a slow connection. Of the
 * newest 60 KB, 20 are what search understands besides plain words, 17 the explained names in drawings (in Ukrainian),
 * 13 the links from each question to itself in other languages.
 */
const coreBudget = 660_000;
/** Bytes of all a browser saves for one language. */
const languageBudget = 4_000_000;

describe("what can be saved of the site", () => {
  let list: OfflineList;
  let files: string[] = [];
  beforeAll(async () => {
    list = JSON.parse(await readFile(join(inject("siteFolder"), "offline.json"), "utf8"));
    files = await listFiles(inject("siteFolder"));
  });

  it("is every file, with its size and hash", async () => {
    const { core, rest } = toWanted(list, Object.keys(list.locales));
    for (const [path, bytes, integrity] of [...core, ...rest]) {
      const name = path === "" || path.endsWith("/") ? `${path}index.html` : path;
      const content = await readFile(join(inject("siteFolder"), name));
      const hash = createHash("sha256").update(content).digest("base64");
      expect([name, bytes, integrity]).toEqual([name, content.length, `sha256-${hash}`]);
    }
    const listed = new Set([...core, ...rest].map(([path]) => `/${path}`));
    const unlisted = files
      .map((path) => path.replace(/\/index\.html$/, "/"))
      .filter((path) => !listed.has(path))
      .filter((path) => !/\.zip$|\/app-icon-[\w.-]+png$|\.webmanifest$/.test(path));
    expect(unlisted).toEqual([
      "/404.html",
      "/_headers",
      "/ausgabe.txt",
      "/offline.json",
      "/robots.txt",
      "/sw.js",
    ]);
  });

  it("fits its budgets in every language: the core, and the whole", () => {
    for (const locale of Object.keys(list.locales)) {
      const { core, rest } = toWanted(list, [locale]);
      expect(sizeOf(core), locale).toBeLessThanOrEqual(coreBudget);
      expect(sizeOf([...core, ...rest]), locale).toBeLessThanOrEqual(languageBudget);
    }
    expect(Object.keys(list.locales)).toContain("de");
  });

  it("has everything in the core that pages of the core ask for", async () => {
    const core = new Set(toWanted(list, ["de"]).core.map(([path]) => path));
    const missing: string[] = [];
    for (const page of [...core].filter((path) => path.endsWith("/"))) {
      const root = parse(await readFile(join(inject("siteFolder"), page, "index.html"), "utf8"));
      for (const element of root.querySelectorAll(
        "link[rel=stylesheet], link[rel=icon], script[src], img[src]",
      )) {
        const reference = element.getAttribute("href") ?? element.getAttribute("src") ?? "";
        const path = new URL(reference, `https://x/${page}`).pathname.slice(1);
        if (!core.has(path)) missing.push(`${page}: ${path}`);
      }
    }
    expect(missing).toEqual([]);
  });

  it("the worker does not depend on the content, the page's script is small", async () => {
    expect(await readFile(join(inject("siteFolder"), "sw.js"))).toEqual(
      Buffer.from(await buildWorkerScript("serve")),
    );
    const script = files.find((path) => /\/offline-app\.\w+\.js$/.test(path)) ?? "";
    expect((await readFile(join(inject("siteFolder"), script))).length).toBeLessThan(14_000);
  });

  it("links the app manifest of its language from every page, its icons are there, its colour is the page's", async () => {
    const folder = inject("siteFolder");
    const manifest = JSON.parse(await readFile(join(folder, "de/app.webmanifest"), "utf8"));
    for (const { src } of manifest.icons as { src: string }[]) expect(files).toContain(join("/de", src));
    for (const path of files.filter((name) => /^\/de\/.*\.html$/.test(name))) {
      const root = parse(await readFile(join(folder, path), "utf8"));
      const href = root.querySelector("link[rel=manifest]")?.getAttribute("href") ?? "";
      expect(new URL(href, `https://x${path}`).pathname, path).toBe("/de/app.webmanifest");
      expect(root.querySelector("meta[name=theme-color]")?.getAttribute("content")).toBe(
        manifest.theme_color,
      );
    }
  });

  it("the copy on disk knows nothing of it", async () => {
    const disk = `${inject("siteFolder")}-offline`;
    const names = (await listFiles(disk)).filter((path) =>
      /sw\.js|offline\.json|webmanifest|app-icon/.test(path),
    );
    expect(names).toEqual([]);
    expect(await readFile(join(disk, "de/offline/index.html"), "utf8")).not.toMatch(
      /data-app|rel="manifest"/,
    );
  });
});

describe("a site that does not offer it", () => {
  it("has only the worker that takes back what was saved", async () => {
    const folder = inject("secondSiteFolder");
    const files = await listFiles(folder);
    expect(files.filter((path) => /offline\.json|webmanifest|app-icon/.test(path))).toEqual([]);
    expect(await readFile(join(folder, "sw.js"))).toEqual(Buffer.from(await buildWorkerScript("withdraw")));
    expect(await readFile(join(folder, "de/offline/index.html"), "utf8")).not.toMatch(
      /data-app|rel="manifest"/,
    );
  });
});
