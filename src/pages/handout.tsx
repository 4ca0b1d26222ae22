import { builtInPage } from "./built-in.tsx";
import type { Page } from "./page.ts";
import type { PageContext } from "./page-context.ts";

/** The network on two sides of paper. */
export function handoutPage(context: PageContext): Page {
  return builtInPage(context, {}, () => null);
}
