import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Caches, noCaches, openCaches } from "../../../../src/adapters/cache/caches.ts";
import { openDrawingCache } from "../../../../src/adapters/diagrams/cache/drawing-cache.ts";
import { type DiagramRequest, shareRequests } from "../../../../src/adapters/diagrams/share-requests.ts";
import { siteFontFaces } from "../../../../src/adapters/diagrams/text/font-faces.ts";
import type { Drawing } from "../../../../src/views/charts/drawing.ts";

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
  let folder = "";
  const open = () => openDrawingCache(openCaches(folder));

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "drawings-"));
    await (await open()).write(request, drawing);
  });

  afterEach(() => rm(folder, { recursive: true }));

  it("finds a drawing again, whatever the request is called", async () => {
    expect(await (await open()).find(sharedOf({ id: "another" }))).toEqual(drawing);
  });

  it.each<Partial<DiagramRequest>>([
    { source: "flowchart TB\na --> c" },
    { locale: "en" },
    { layout: "landscape" },
    { maxWidth: 321 },
    { noteSize: 14 },
    { beside: [{ source: "flowchart TB\na --> b", locale: "en" }] },
  ])("finds none for a request with %j", async (change) => {
    expect(await (await open()).find(sharedOf(change))).toBeUndefined();
  });

  it("finds none with another number of drawings than texts", async () => {
    expect(await (await open()).find({ ...request, texts: [...request.texts, ""] })).toBeUndefined();
  });

  it("depends on the code of the drawing thread and on every font", async () => {
    const opened: unknown[] = [];
    const caches: Caches = {
      open: (...args) => {
        opened.push(args);
        return noCaches.open("drawings", []);
      },
    };
    await openDrawingCache(caches);
    const fonts = siteFontFaces.map(({ file }) => file);
    expect(opened).toEqual([["drawings", expect.stringMatching(/diagrams\/draw-worker\.ts$/), fonts]]);
  });

  it("treats a broken entry as missing", async () => {
    const [entry = ""] = await readdir(join(folder, "drawings"));
    await writeFile(join(folder, "drawings", entry), '{"width":');
    expect(await (await open()).find(request)).toBeUndefined();
  });
});
