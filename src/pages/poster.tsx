import { builtInPage } from "./built-in.tsx";
import type { Page } from "./page.ts";
import type { PageContext } from "./page-context.ts";

/** The organigram as a poster. */
export function posterPage(context: PageContext): Page {
  return builtInPage(context, {}, () => null);
}
