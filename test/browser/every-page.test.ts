import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launchChromium } from "../../src/adapters/chromium.ts";
import { type RunningServer, serveFolder } from "../../src/adapters/static-server.ts";
import { securityHeaders } from "../../src/views/security-headers.ts";
import { listFiles } from "../site/built-pages.ts";
import { aboutColour, allRules, findProblems, loadAxe } from "./axe.ts";

describe("every page in a real browser", () => {
  let browser: Browser;
  let server: RunningServer;
  let paths: string[] = [];

  beforeAll(async () => {
    browser = await launchChromium();
    server = await serveFolder(inject("siteFolder"), { headers: Object.fromEntries(securityHeaders) });
    paths = (await listFiles(inject("siteFolder"))).filter((path) => path.endsWith(".html"));
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it.each([320, 1280])(
    "at %i px, light and dark: no axe violation, no sideways scrolling, no refused or foreign request",
    async (width) => {
      const context = await browser.newContext({ viewport: { width, height: 800 }, reducedMotion: "reduce" });
      const page = await context.newPage();
      const problems: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error" && !message.text().includes("404 (Not Found)"))
          problems.push(message.text());
      });
      page.on("pageerror", (error) => problems.push(String(error)));
      page.on("request", (request) => {
        if (!request.url().startsWith(server.url)) problems.push(`foreign request ${request.url()}`);
      });
      for (const path of paths) {
        await page.goto(new URL(path.replace(/index\.html$/, "").slice(1), server.url).href);
        await loadAxe(page);
        await page.emulateMedia({ colorScheme: "light" });
        problems.push(...(await findProblems(page, path, allRules)));
        await page.emulateMedia({ colorScheme: "dark" });
        problems.push(...(await findProblems(page, `${path} dark`, aboutColour)));
      }
      await context.close();
      expect(problems).toEqual([]);
    },
    300_000,
  );
});
