import { builtInPage } from "./built-in.tsx";
import type { Page } from "./page.ts";
import type { PageContext } from "./page-context.ts";

/** All pages of one language in one, for printing. */
export function bookPage(context: PageContext): Page {
  return builtInPage(context, {}, () => null);
}
