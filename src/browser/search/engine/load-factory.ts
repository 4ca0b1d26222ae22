import { loadScript } from "./own-scripts.ts";
import type { PagefindFactory } from "./pagefind-api.ts";

/** The engine's factory, from its script at an absolute URL; loaded once. Rejects if the script is unavailable. */
export async function loadFactory(engineUrl: string): Promise<PagefindFactory> {
  const scope = globalThis as { pagefindFactory?: PagefindFactory };
  if (scope.pagefindFactory === undefined) await loadScript(engineUrl);
  if (scope.pagefindFactory === undefined) throw new Error("the search engine did not arrive");
  return scope.pagefindFactory;
}
