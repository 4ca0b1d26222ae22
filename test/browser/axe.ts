import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults, RunOnly } from "axe-core";
import type { Page } from "playwright-core";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Every rule of WCAG 2.2 A and AA, and good practice. */
export const allRules: RunOnly = {
  type: "tag",
  values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"],
};

/** Rules that depend on the colour scheme; everything else is the same in light and dark. */
export const aboutColour: RunOnly = { type: "rule", values: ["color-contrast", "link-in-text-block"] };

/** Rules that the width of a screen can break in a page without violations on a wide one. */
export const aboutLayout: RunOnly = {
  type: "rule",
  values: ["target-size", "scrollable-region-focusable", "skip-link", "summary-name", "nested-interactive"],
};

/** Loads axe into the page, which has to stay open for `findProblems`. */
export async function loadAxe(page: Page): Promise<void> {
  await page.evaluate(axe);
}

/** Excess width of the page, in a line that begins with `name`; empty if it fits. */
export async function findOverflow(page: Page, name: string): Promise<string[]> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return overflow > 0 ? [`${name}: ${overflow} px too wide`] : [];
}

/** Violations found by axe for the rules given, and excess width of the page; one line each, beginning with `name`. */
export async function findProblems(page: Page, name: string, runOnly: RunOnly): Promise<string[]> {
  const problems = await findOverflow(page, name);
  const results = (await page.evaluate(
    (only) =>
      (window as unknown as { axe: typeof import("axe-core") }).axe.run({
        runOnly: only,
        resultTypes: ["violations"],
      }),
    runOnly,
  )) as AxeResults;
  return [
    ...problems,
    ...results.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `${name}: ${id} ${html.slice(0, 120)}`),
    ),
  ];
}
