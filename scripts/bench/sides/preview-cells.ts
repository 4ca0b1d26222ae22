import { spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { type BuiltSite, findSite } from "../cells/built-site.ts";
import type { Cell, Values } from "../cells/cell.ts";
import type { Contender } from "../contenders/contender.ts";
import { toTree } from "../measure/process-tree.ts";
import { toMedian } from "../report/statistics.ts";

/** Sites to be edited while they are shown. */
export interface PreviewWish {
  readonly size: number;
  readonly edits: number;
  readonly seed: number;
}

/** The page that is edited and looked at; longest wait for it, and time between two looks, in ms. */
const slug = "seite-3";
const wait = { longest: 180_000, interval: 20, firstPort: 4600 };

/** Servers for editors: how soon they show a page, and an edit of it. Pages with search alone are the same as without. */
export function toPreviewCells(contenders: readonly Contender[], { size, edits, seed }: PreviewWish): Cell[] {
  const shown = contenders.filter(({ name, preview }) => preview !== undefined && !name.includes("Pagefind"));
  return shown.map(
    (contender, index): Cell => ({
      topic: "preview",
      subject: contender.name,
      what: `${edits} edits`,
      size,
      rounds: 1,
      measure: () =>
        measurePreview(contender, findSite(contender, size, seed), wait.firstPort + index, edits),
    }),
  );
}

async function measurePreview(
  contender: Contender,
  site: BuiltSite,
  port: number,
  edits: number,
): Promise<Values> {
  const folder = await site.requirePrepared();
  const preview = await contender.preview?.(folder, port);
  if (preview === undefined) throw new Error("no preview");
  const { file, args, cwd, env } = preview.step;
  const url = `http://localhost:${port}${preview.path(slug)}`;
  const first = startClock();
  const child = spawn(file, args, { cwd, env: { ...process.env, ...env }, stdio: "ignore" });
  try {
    await waitFor(url, "Seite 3");
    const shown = first();
    const seconds: number[] = [];
    for (let edit = 0; edit < edits; edit += 1) {
      // Watchers gather what is saved within a moment.
      await sleep(1000);
      const sentence = await site.edit(slug);
      const saved = startClock();
      await waitFor(url, sentence);
      seconds.push(saved());
    }
    return { "first page s": shown, "edit s": toMedian(seconds) };
  } finally {
    for (const pid of toTree(child.pid ?? 0).reverse()) end(pid);
  }
}

function startClock(): () => number {
  const started = performance.now();
  return () => (performance.now() - started) / 1000;
}

async function waitFor(url: string, text: string): Promise<void> {
  const until = performance.now() + wait.longest;
  while (performance.now() < until) {
    const shown = await fetch(url).then(
      (answer) => answer.text(),
      () => "",
    );
    if (shown.includes(text)) return;
    await sleep(wait.interval);
  }
  throw new Error(`${url} does not show “${text}”`);
}

function end(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It has ended by itself.
  }
}
