import { chmod, mkdir, mkdtemp, readdir, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openDrawingCache } from "../../../../src/adapters/diagrams/cache/drawing-cache.ts";
import { type DiagramRequest, shareRequests } from "../../../../src/adapters/diagrams/share-requests.ts";
import type { Drawing } from "../../../../src/views/charts/drawing.ts";

const [today, yesterday] = ["a".repeat(64), "b".repeat(64)];
const asked: DiagramRequest = {
  id: "one",
  source: "flowchart TB\na --> b",
  locale: "de",
  layout: "portrait",
  maxWidth: 320,
};
const drawing = [{ width: 320, height: 80 } as Drawing];

/** A request as the cache knows it. */
function sharedOf(change: Partial<DiagramRequest>) {
  const [shared] = shareRequests([{ ...asked, ...change }]);
  if (shared === undefined) throw new Error("nothing was asked for");
  return shared;
}
const request = sharedOf({});

describe("openDrawingCache", () => {
  let directory = "";
  const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 60 * 60 * 1000);
  const age = async (days: number) => {
    for (const name of await readdir(directory))
      await utimes(join(directory, name), daysAgo(days), daysAgo(days));
  };

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), "drawings-"));
    await (await openDrawingCache(directory, today)).write(request, drawing);
  });

  afterEach(async () => {
    await chmod(directory, 0o755);
    await rm(directory, { recursive: true });
  });

  it("finds a drawing again, whatever the request is called", async () => {
    const cache = await openDrawingCache(directory, today);
    expect(await cache.find(sharedOf({ id: "another" }))).toEqual(drawing);
  });

  it.each<Partial<DiagramRequest>>([
    { source: "flowchart TB\na --> c" },
    { locale: "en" },
    { layout: "landscape" },
    { maxWidth: 321 },
    { noteSize: 14 },
    { beside: [{ source: "flowchart TB\na --> b", locale: "en" }] },
  ])("finds none for a request with %j", async (change) => {
    const cache = await openDrawingCache(directory, today);
    expect(await cache.find(sharedOf(change))).toBeUndefined();
  });

  it("deletes entries with another fingerprint, those of older forms and drafts of both, and nothing else", async () => {
    const hash = "0".repeat(64);
    for (const name of [`${hash}.json`, `${hash}.json.12.part`, `${today.slice(0, 16)}.${hash}.json.7.part`])
      await writeFile(join(directory, name), "{}");
    for (const name of ["notes.json", "README"]) await writeFile(join(directory, name), "{}");
    const cache = await openDrawingCache(directory, yesterday);
    expect((await readdir(directory)).sort()).toEqual(["README", "notes.json"]);
    expect(await cache.find(request)).toBeUndefined();
  });

  it("keeps what was read within a month and deletes the rest", async () => {
    await age(29);
    const cache = await openDrawingCache(directory, today);
    expect(await cache.find(request)).toEqual(drawing);
    const [entry = ""] = await readdir(directory);
    expect((await stat(join(directory, entry))).mtimeMs).toBeGreaterThan(daysAgo(1).getTime());
    await age(31);
    await openDrawingCache(directory, today);
    expect(await readdir(directory)).toEqual([]);
  });

  it.each([
    ["one that cannot be read as JSON", (file: string) => writeFile(file, '{"width":')],
    ["one drawing of an older form", (file: string) => writeFile(file, '{"width":320}')],
    ["one without drawings", (file: string) => writeFile(file, "[]")],
    [
      "one that is a folder",
      async (file: string) => {
        await rm(file);
        await mkdir(file);
      },
    ],
  ])("treats a broken entry as missing: %s", async (_, damage) => {
    const [entry = ""] = await readdir(directory);
    await damage(join(directory, entry));
    const cache = await openDrawingCache(directory, today);
    expect(await cache.find(request)).toBeUndefined();
    await cache.write(sharedOf({ locale: "en" }), drawing);
    expect(await cache.find(sharedOf({ locale: "en" }))).toEqual(drawing);
  });

  it("does without a directory that cannot be made, and reads from one that cannot be written", async () => {
    const file = join(directory, "file");
    await writeFile(file, "");
    const none = await openDrawingCache(join(file, "inside"), today);
    await none.write(request, drawing);
    expect(await none.find(request)).toBeUndefined();
    await chmod(directory, 0o555);
    const readOnly = await openDrawingCache(directory, today);
    expect(await readOnly.find(request)).toEqual(drawing);
    await readOnly.write(sharedOf({ locale: "en" }), drawing);
  });
});
