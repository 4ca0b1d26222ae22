import { appendFile, readFile, rename, rm, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { childrenOf, isAlive, type PreviewProcess, startPreview, waitFor } from "./preview-process.ts";

let preview: PreviewProcess;
beforeAll(async () => {
  preview = await startPreview("test/fixtures/musterkreis", 8643);
});
afterAll(() => preview.end());

const inRoot = (path: string) => join(preview.root, path);
const message = "So kann die Website nicht gebaut werden";

describe("npm start", () => {
  it("answers the first page as soon as it can, without a word of a message", async () => {
    const html = await preview.read("/de/");
    expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="de"/);
    expect(html).not.toContain("vorschau");
  });

  it("reloads pages after a change of prose and shows it", async () => {
    await preview.reloadAfter(() => appendFile(inRoot("content/de/start.md"), "\nNeuer Absatz.\n"));
    expect(await preview.read("/de/")).toContain("Neuer Absatz.");
  });

  it("shows where a mistake is and what to write, above the last good page; the next save heals", async () => {
    const file = inRoot("_data/site.yaml");
    const good = await readFile(file, "utf8");
    await preview.reloadAfter(() => writeFile(file, `${good}farbe: blau\n`));
    const html = await preview.read("/de/");
    expect(html).toContain(message);
    expect(html).toMatch(/_data\/site\.yaml:\d+:1 {2}Das Feld „farbe“ gibt es hier nicht/);
    expect(html).toContain("Neuer Absatz.");
    await preview.reloadAfter(() => writeFile(file, good));
    expect(await preview.read("/de/")).not.toContain(message);
  });

  it("takes a file away and brings it back, by deleting and by renaming", async () => {
    const file = inRoot("content/de/datenschutz.md");
    await preview.reloadAfter(() => rename(inRoot("content/de/start.md"), inRoot("content/de/starten.md")));
    expect(await preview.read("/de/")).not.toBe("");
    await preview.reloadAfter(() => rename(inRoot("content/de/starten.md"), inRoot("content/de/start.md")));
    expect(await preview.read("/de/")).toContain("Neuer Absatz.");
    const text = await readFile(file, "utf8").catch(() => undefined);
    if (text === undefined) return;
    await preview.reloadAfter(() => rm(file));
    await preview.reloadAfter(() => writeFile(file, text));
    expect(await preview.read("/de/")).not.toContain(message);
  });

  it("ends a burst of saves, some of them half of a file, in the last one", async () => {
    const file = inRoot("content/de/start.md");
    const good = await readFile(file, "utf8");
    for (let save = 1; save <= 30; save += 1) {
      await writeFile(file, good.slice(0, 10));
      await writeFile(file, `${good}\nStand ${save}.\n`);
    }
    await waitFor(async () => (await preview.read("/de/")).includes("Stand 30."));
    const html = await preview.read("/de/");
    expect(html).not.toContain("Stand 29.");
    expect(html).not.toContain(message);
  });

  it("uses code that was saved, and styles", async () => {
    for (const file of ["src/ui/frame/document.tsx", "src/styles/base.css"])
      await preview.reloadAfter(() => utimes(file, new Date(), new Date()));
    const html = await preview.read("/de/");
    const sheet = /assets\/site\.[0-9a-f]+\.css/.exec(html)?.[0];
    expect(await preview.read(`/${sheet}`)).toContain("@font-face");
  });

  it("starts again when the process that renders was killed", async () => {
    for (const pid of await childrenOf(preview.child.pid ?? 0)) process.kill(pid, "SIGKILL");
    await waitFor(() => preview.output().includes("ist unerwartet zu Ende gegangen (SIGKILL)"));
    expect(await preview.read("/de/")).toContain("Stand 30.");
  });

  it("has no page under a wrong address, and says in words that the index is being made", async () => {
    expect((await fetch(`${preview.address}/de/nichts/`)).status).toBe(404);
    expect(await preview.read("/de/suche/")).toContain("Das Verzeichnis der Suche wird gerade angelegt");
  });
});

describe("the end of a preview", () => {
  it.each(["SIGINT", "SIGTERM", "SIGKILL"] as const)("by %s leaves no process", async (signal) => {
    const ended = await startPreview("test/fixtures/tiny", 8663);
    const pids = await waitFor(async () => {
      const found = await childrenOf(ended.child.pid ?? 0);
      return found.length > 0 && found;
    });
    const helpers = (await Promise.all(pids.map(childrenOf))).flat();
    await ended.end(signal);
    await waitFor(() => [...pids, ...helpers].every((pid) => !isAlive(pid)));
    expect(ended.child.signalCode).toBe(signal);
  });
});
