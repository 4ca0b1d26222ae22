import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { type RunningServer, serveFolder } from "../../src/adapters/paper/static-server.ts";
import { securityHeaders } from "../../src/views/host/security-headers.ts";
import { listFiles } from "../site/built-pages.ts";
import { aboutColour, aboutLayout, allRules, findOverflow, findProblems, loadAxe } from "./axe.ts";
import { areAllChosen, choosePages } from "./chosen-pages.ts";
import { launchTestChromium } from "./short-visits.ts";

/**
 * Pages whose colours and narrow layout stand for all: the German ones but the book, which repeats them. Languages share
 * every colour and every rule of layout; how long their words are shows in their own overflow.
 */
const isModel = (path: string) => !/^\/(?!de\/)[a-z-]+\//.test(path) && path !== "/de/buch/index.html";

/** What the smallest phones show at once, in px. */
const phoneHeight = 568;

/** Milliseconds for one look at all chosen pages. */
const longest = areAllChosen ? 1_800_000 : 300_000;

describe("every page in a real browser", () => {
  let browser: Browser;
  let server: RunningServer;
  let paths: string[] = [];

  beforeAll(async () => {
    browser = await launchTestChromium();
    server = await serveFolder(inject("siteFolder"), { headers: Object.fromEntries(securityHeaders) });
    paths = (await listFiles(inject("siteFolder"))).filter((path) => path.endsWith(".html"));
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  /** A tab that collects what pages complain about and whom they ask. */
  async function openTab(width: number): Promise<{ page: Page; problems: string[] }> {
    const page = await browser.newPage({ viewport: { width, height: 800 }, reducedMotion: "reduce" });
    const problems: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error" && !message.text().includes("404 (Not Found)"))
        problems.push(message.text());
    });
    page.on("pageerror", (error) => problems.push(String(error)));
    page.on("request", (request) => {
      if (!request.url().startsWith(server.url)) problems.push(`foreign request ${request.url()}`);
    });
    return { page, problems };
  }
  const toUrl = (path: string) => new URL(path.replace(/index\.html$/, "").slice(1), server.url).href;

  it(
    "on a desk, light and dark: no axe violation, no refused or foreign request",
    async () => {
      const { page, problems } = await openTab(1280);
      for (const path of choosePages(paths)) {
        await page.goto(toUrl(path));
        await loadAxe(page);
        await page.emulateMedia({ colorScheme: "light" });
        problems.push(...(await findProblems(page, path, allRules)));
        if (!isModel(path)) continue;
        await page.emulateMedia({ colorScheme: "dark" });
        problems.push(...(await findProblems(page, `${path} dark`, aboutColour)));
      }
      await page.close();
      expect(problems).toEqual([]);
    },
    longest,
  );

  it(
    "at 320 px: no sideways scrolling, the choice of languages in sight, and nothing a narrow screen breaks",
    async () => {
      const { page, problems } = await openTab(320);
      for (const path of choosePages(paths)) {
        await page.goto(toUrl(path));
        problems.push(...(await findOverflow(page, path)));
        const end = await page.evaluate(
          () => document.querySelector(".languages")?.getBoundingClientRect().bottom,
        );
        // At the door the choice is all there is, as a list; a page not found has none.
        if (/^\/.+\//.test(path) && (end === undefined || end > phoneHeight))
          problems.push(`${path}: the choice of languages ends at ${end} px`);
        if (!isModel(path)) continue;
        await loadAxe(page);
        problems.push(...(await findProblems(page, path, aboutLayout)));
      }
      await page.close();
      expect(problems).toEqual([]);
    },
    longest,
  );
});
