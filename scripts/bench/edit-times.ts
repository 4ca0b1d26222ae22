import { appendFile, utimes } from "node:fs/promises";
import { join } from "node:path";
import { startPreview } from "../../test/adapters/preview/preview-process.ts";

/** Median times in ms from saving until the changed page has been read again. */
export interface EditTimes {
  /** From the command until the first page. */
  readonly first: number;
  readonly facts: number;
  readonly prose: number;
  readonly words: number;
  readonly styles: number;
  readonly code: number;
}

/**
 * Measures the editing loop of `npm start` with a copy of a site, changed in place; styles and code of this software are
 * only given a new time, which makes the same work. Wall times: to be read on a quiet machine.
 * @param site folder with `_data/` and `content/`
 * @param rounds number of changes of each kind
 */
export async function measureEditTimes(site: string, rounds: number, port = 8743): Promise<EditTimes> {
  const started = performance.now();
  const preview = await startPreview(site, port);
  try {
    await preview.read("/de/");
    const first = performance.now() - started;
    const inSite = (path: string, text: string) => () => appendFile(join(preview.root, path), text);
    const touch = (path: string) => () => utimes(path, new Date(), new Date());
    const measure = async (change: () => Promise<unknown>): Promise<number> => {
      const times: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        const before = performance.now();
        await preview.reloadAfter(change);
        await preview.read("/de/");
        times.push(performance.now() - before);
      }
      return times.sort((a, b) => a - b)[rounds >> 1] ?? 0;
    };
    return {
      first,
      facts: await measure(inSite("_data/site.yaml", "# geändert\n")),
      prose: await measure(inSite("content/de/start.md", "\nEin Absatz.\n")),
      words: await measure(inSite("_data/i18n/de.yaml", "# geändert\n")),
      styles: await measure(touch("src/styles/base.css")),
      code: await measure(touch("src/ui/frame/document.tsx")),
    };
  } finally {
    await preview.end();
  }
}

// `node --import tsx scripts/bench/edit-times.ts [site] [rounds]` prints the times as JSON.
if (process.argv[1]?.endsWith("edit-times.ts")) {
  const [, , site = "test/fixtures/musterkreis", rounds = "5"] = process.argv;
  console.log(JSON.stringify(await measureEditTimes(site, Number(rounds)), undefined, 2));
}
