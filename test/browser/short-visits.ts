import type { Browser } from "playwright-core";
import { launchChromium } from "../../src/adapters/paper/chromium.ts";

/**
 * V8 without its two optimising compilers. Pages of tests live for a second; compiling their scripts again for a long
 * life took an eighth of a search's processor time, a fifth of axe's. Nothing a page can see depends on it.
 */
const forShortVisits = "--js-flags=--no-opt --no-maglev";

/** Starts the site's own Chromium for tests, which open hundreds of pages and leave each at once. */
export function launchTestChromium(args: readonly string[] = []): Promise<Browser> {
  return launchChromium({ args: [forShortVisits, ...args] });
}
