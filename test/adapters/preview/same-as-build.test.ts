import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, inject, it, vi } from "vitest";
import { readCopy } from "../../../src/adapters/preview/background-build.ts";
import { openLiveSite } from "../../../src/build/preview/live-site.ts";
import { dayOfTests } from "../../site/build-once.ts";
import { builtPaths } from "../../site/built-paths.ts";
import { temporaryFolders } from "../../temporary-folders.ts";

const newFolder = temporaryFolders();
afterEach(() => vi.unstubAllEnvs());

/** Sites built by the ordinary command, and how many of their pages are compared: every page, or one of so many. */
const sites = [
  ["of a fictitious county", "test/fixtures/musterkreis", inject("secondSiteFolder"), 1],
  ["in all its languages", ".", inject("siteFolder"), 9],
] as const;

describe("a page of the preview", () => {
  it.each(sites)("has the bytes of the built one, in the site %s", async (_, root, folder, step) => {
    vi.stubEnv("SITE_ROOT", root);
    vi.stubEnv("SOURCE_DATE_EPOCH", dayOfTests);
    const live = openLiveSite(await newFolder("vorschau"), performance.timeOrigin);
    await live.prepare(new Set(["code", "styles", "facts"]));
    const copy = await readCopy(folder);
    if (copy) live.offer(copy);
    const all = await builtPaths(folder);
    const chosen = all.filter((path, index) => index % step === 0 || !/^\/[a-z-]+\/./.test(path));
    const differing: string[] = [];
    for (const path of chosen) {
      const page = live.page(path);
      const html = await readFile(join(folder, path.endsWith("/") ? `${path}index.html` : path), "utf8");
      const status = path === "/404.html" ? 404 : 200;
      if (!page || "moved" in page || page.status !== status || page.html !== html) differing.push(path);
    }
    expect(differing).toEqual([]);
    expect(chosen.length).toBeGreaterThanOrEqual(40);
    const drawing = "/de/organigramm/organigramm.svg";
    expect(await live.file(drawing)).toEqual(await readFile(join(folder, drawing)));
  });
});
