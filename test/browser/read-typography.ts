import type { Page } from "playwright-core";

/** A visible heading and the size of its letters in px. */
export interface SeenHeading {
  readonly level: number;
  readonly size: number;
  readonly text: string;
}

/** Headings of a page in their order. */
export function readHeadings(page: Page): Promise<SeenHeading[]> {
  return page.locator("h1, h2, h3, h4, h5, h6").evaluateAll((headings) =>
    headings
      .filter((heading) => heading.checkVisibility())
      .map((heading) => ({
        level: Number(heading.tagName.slice(1)),
        size: Number.parseFloat(getComputedStyle(heading).fontSize),
        text: heading.textContent ?? "",
      })),
  );
}

/** Numbers of sources that stand on a line without any other text, each with the end of its sentence. */
export function findLonelyMarks(page: Page): Promise<string[]> {
  return page.locator("main a.ref").evaluateAll((marks) =>
    marks
      .filter((mark) => mark.checkVisibility())
      .flatMap((mark) => {
        const block = mark.closest("p, li, dd, dt, td, figcaption, h1, h2, h3") ?? document.body;
        const { top, bottom } = mark.getBoundingClientRect();
        const middle = (top + bottom) / 2;
        const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
        for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
          if (node.parentElement?.closest(".ref") || !/[\p{L}\p{N}]/u.test(node.textContent ?? "")) continue;
          const range = document.createRange();
          range.selectNodeContents(node);
          // Lines of text are higher than the number beside them.
          if ([...range.getClientRects()].some((line) => line.top < middle && middle < line.bottom))
            return [];
        }
        return [`alone: ${mark.textContent} after ${block.textContent?.trim().slice(-40)}`];
      }),
  );
}

/**
 * Links that are boxes of their own and narrower or lower than 24 px (WCAG 2.5.8), regardless of their surroundings.
 */
export function findNarrowTargets(page: Page): Promise<string[]> {
  return page.locator("a").evaluateAll((links) =>
    links
      .filter((link) => link.checkVisibility() && getComputedStyle(link).display !== "inline")
      .filter((link) => link.closest("svg") === null)
      .map((link) => ({ box: link.getBoundingClientRect(), text: link.textContent }))
      .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
      .map(({ box, text }) => `${box.width} × ${box.height} px: ${text}`),
  );
}

/** Distance in px by which the ornament of the start page extends below the upper edge of the doors. */
export function findMotifBelowDoors(page: Page): Promise<number> {
  return page.evaluate(() => {
    // The lowest of its dots ends 6 of 220 px above its edge.
    const motif = document.querySelector(".motif")?.getBoundingClientRect();
    const doors = document.querySelector(".doors")?.getBoundingClientRect();
    return (motif?.bottom ?? Number.NaN) - 6 - (doors?.top ?? Number.NaN);
  });
}
