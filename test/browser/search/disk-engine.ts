import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readTree } from "../../../src/adapters/files/read-tree.ts";
import { writeSearchIndex } from "../../../src/adapters/search/pagefind-index.ts";
import type { IndexedPage } from "../../../src/adapters/search/pagefind-page.ts";
import type { IndexedRecord } from "../../../src/adapters/search/pagefind-record.ts";
import { buildPagefindRuntime } from "../../../src/adapters/search/pagefind-runtime.ts";
import type { PagefindFactory } from "../../../src/browser/search/engine/pagefind-api.ts";
import type { Transport } from "../../../src/browser/search/engine/transport.ts";
import { toIndexedPages } from "../county-pages.ts";

/** The real engine and a real index as written to disk; of the county's pages unless others are given. */
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
