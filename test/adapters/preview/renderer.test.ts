import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { RendererLost, startRenderer } from "../../../src/adapters/preview/renderer.ts";
import { temporaryFolders } from "../../temporary-folders.ts";

const newFolder = temporaryFolders();
const places = { entry: "", liveFolder: "" };

async function start(code: string, patience = 60_000) {
  const program = join(await newFolder("zeichner"), "program.mjs");
  await writeFile(program, code);
  return startRenderer(places, { program, patience });
}

it("gives each question its answer, in whatever order they come", async () => {
  const renderer = await start(`
    const held = [];
    process.on("message", ({ id, question }) => {
      held.push({ id, answer: { moved: question.path } });
      if (held.length === 2) for (const back of held.reverse()) process.send(back);
    });`);
  const ask = (path: string) => renderer.ask({ ask: "page", path });
  expect(await Promise.all([ask("/a/"), ask("/b/")])).toEqual([{ moved: "/a/" }, { moved: "/b/" }]);
  renderer.end();
  expect(await renderer.ended).toBeUndefined();
  await expect(ask("/c/")).rejects.toThrow(RendererLost);
});

it("tells a fault of the program in its words", async () => {
  const renderer = await start(
    'process.on("message", ({ id }) => process.send({ id, fault: "Der Seite fehlt etwas." }));',
  );
  await expect(renderer.ask({ ask: "page", path: "/" })).rejects.toThrow("Der Seite fehlt etwas.");
  renderer.end();
});

it("ends a program that computes without an end, and says so", async () => {
  const renderer = await start('process.on("message", () => { for (;;); });', 1000);
  await expect(renderer.ask({ ask: "page", path: "/" })).rejects.toThrow(RendererLost);
  expect(await renderer.ended).toBe(
    "Das Programm der Vorschau hat 1 Sekunden lang nicht geantwortet und wurde beendet.",
  );
});

it("waits for a program that works for long but answers in between", async () => {
  const renderer = await start(
    `process.on("message", ({ id, question }) => {
      if (question.ask === "alive") process.send({ id });
      else setTimeout(() => process.send({ id, answer: { moved: "/" } }), 2500);
    });`,
    1000,
  );
  expect(await renderer.ask({ ask: "page", path: "/" })).toEqual({ moved: "/" });
  renderer.end();
});
