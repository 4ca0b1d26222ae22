import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { launchChromium } from "../../../src/adapters/paper/chromium.ts";
import type { Values } from "../cells/cell.ts";
import { toSentBytes, toSentFile } from "./compressed.ts";

const folder = dirname(createRequire(import.meta.url).resolve("mermaid/dist/mermaid.esm.min.mjs"));
const origin = "http://mermaid.example";

/**
 * Cost of Mermaid in a reader's browser: the parts of its module that it loads for this text, and the text; and how long
 * it draws for the first and the second time.
 */
export async function drawWithMermaid(source: string): Promise<Values> {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    const paths: string[] = [];
    await page.route(`${origin}/**`, async (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname === "/") return route.fulfill({ contentType: "text/html", body: "<!doctype html>" });
      paths.push(pathname);
      return route.fulfill({ path: join(folder, pathname), contentType: "text/javascript" });
    });
    await page.goto(`${origin}/`);
    const { load, times, svg } = await page.evaluate(render, source);
    const [first = Number.NaN, second = Number.NaN] = times;
    const parts = await Promise.all(paths.map((path) => toSentFile(folder, path)));
    return {
      "load ms": load,
      "first ms": first,
      "second ms": second,
      "SVG bytes": svg,
      "gzip bytes": parts.reduce((sum, bytes) => sum + bytes, toSentBytes(source)),
    };
  } finally {
    await browser.close();
  }
}

interface Mermaid {
  initialize(settings: object): void;
  render(id: string, text: string): Promise<{ readonly svg: string }>;
}

/** Runs in the page. The first drawing loads more parts, as it does for readers. */
async function render(source: string): Promise<{ load: number; times: number[]; svg: number }> {
  const started = performance.now();
  const path = "/mermaid.esm.min.mjs";
  const { default: mermaid } = (await import(path)) as { default: Mermaid };
  mermaid.initialize({ startOnLoad: false, maxTextSize: 10_000_000, maxEdges: 100_000 });
  const load = performance.now() - started;
  const times: number[] = [];
  let svg = 0;
  for (const id of ["first", "second"]) {
    const before = performance.now();
    svg = new Blob([(await mermaid.render(id, source)).svg]).size;
    times.push(performance.now() - before);
  }
  return { load, times, svg };
}
