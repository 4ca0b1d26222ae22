import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import { readTree } from "../../src/adapters/files/read-tree.ts";
import { type RunningServer, serveFolder } from "../../src/adapters/paper/static-server.ts";
import { securityHeaders } from "../../src/views/host/security-headers.ts";
import { temporaryFolders } from "../temporary-folders.ts";
import { writeSearchSite } from "./search-site.ts";
import { launchTestChromium } from "./short-visits.ts";

/** A site with a search, served under a sub-path and with the strict policy, and a new tab for every test. */
export class SearchTab {
  browser!: Browser;
  server!: RunningServer;
  context!: BrowserContext;
  page!: Page;
  /** Files of the site's search index, by path below its folder. */
  files!: ReadonlyMap<string, Uint8Array>;
  /** Errors and warnings of the console, and of scripts. */
  complaints: string[] = [];

  async open(query = "", language = "de"): Promise<void> {
    await this.page.goto(`${this.server.url}${language}/suche/${query}`);
  }

  /** Titles of the hits shown. */
  titles(): Promise<string[]> {
    return this.page.locator(".search-result__link").allTextContents();
  }

  /** The page's message about the search, without direction marks. */
  async status(): Promise<string> {
    return ((await this.page.getByRole("status").textContent()) ?? "").replace(/[\u2068\u2069]/g, "");
  }

  async waitForStatus(pattern: RegExp): Promise<void> {
    await expect.poll(() => this.status(), { timeout: 15_000 }).toMatch(pattern);
  }
}

/** Serves the site before the tests of a file, and opens a tab before each. */
export function useSearchTab(): SearchTab {
  const newFolder = temporaryFolders();
  const tab = new SearchTab();
  beforeAll(async () => {
    const folder = await newFolder("search-site");
    await writeSearchSite(folder);
    tab.files = await readTree(join(folder, "pagefind"));
    tab.server = await serveFolder(folder, {
      prefix: "/integration/",
      headers: Object.fromEntries(securityHeaders),
    });
    tab.browser = await launchTestChromium();
  }, 120_000);
  afterAll(async () => {
    await tab.browser?.close();
    await tab.server?.close();
  });
  beforeEach(async () => {
    tab.context = await tab.browser.newContext();
    tab.page = await tab.context.newPage();
    tab.complaints = [];
    tab.page.on(
      "console",
      (message) => ["error", "warning"].includes(message.type()) && tab.complaints.push(message.text()),
    );
    tab.page.on("pageerror", (error) => tab.complaints.push(String(error)));
  });
  afterEach(() => tab.context.close());
  return tab;
}
