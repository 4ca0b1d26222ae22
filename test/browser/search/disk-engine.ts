import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeSearchIndex } from "../../../src/adapters/pagefind-index.ts";
import type { IndexedPage } from "../../../src/adapters/pagefind-page.ts";
import type { IndexedRecord } from "../../../src/adapters/pagefind-record.ts";
import { buildPagefindRuntime } from "../../../src/adapters/pagefind-runtime.ts";
import { readTree } from "../../../src/adapters/read-tree.ts";
import type { PagefindFactory } from "../../../src/browser/search/pagefind-api.ts";
import type { Transport } from "../../../src/browser/search/transport.ts";
import { toIndexedPages } from "../county-pages.ts";

/** The real engine and a real index, as it is written to disk; of the county's pages unless others are given. */
export async function prepareEngineParts(
  pages: readonly IndexedPage[] = toIndexedPages(),
  records: readonly IndexedRecord[] = [],
): Promise<{ factory: PagefindFactory; transport: Transport }> {
  const outDir = await mkdtemp(join(tmpdir(), "search-index-"));
  const files = await writeSearchIndex({ pages, records, outDir })
    .then(() => readTree(outDir))
    .finally(() => rm(outDir, { recursive: true }));
  const scope: { pagefindFactory?: PagefindFactory } = {};
  new Function("self", await buildPagefindRuntime())(scope);
  if (scope.pagefindFactory === undefined) throw new Error("no factory");
  return {
    factory: scope.pagefindFactory,
    transport: async (name) => {
      const bytes = files.get(name);
      if (bytes === undefined) throw new Error(`no file ${name}`);
      return new Uint8Array(bytes);
    },
  };
}
