import type { Page } from "playwright-core";
import { launchTestChromium } from "../short-visits.ts";
import type { DiskBrowser, DiskPage } from "./disk-page.ts";

/** Chromium without any flag that would loosen a rule for files. */
export async function launchDiskChromium(): Promise<DiskBrowser> {
  const browser = await launchTestChromium();
  return {
    name: "Chromium",
    version: browser.version(),
    newPage: async (first) => {
      const page = await browser.newPage();
      if (first !== undefined) await page.addInitScript(first);
      return toDiskPage(page);
    },
    close: () => browser.close(),
  };
}

function toDiskPage(page: Page): DiskPage {
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  return {
    requests,
    complaints,
    goto: async (url) => {
      await page.goto(url);
    },
    evaluate: async (work, argument) =>
      (await page.evaluate(`(${work})(${JSON.stringify(argument)})`)) as never,
    close: () => page.close(),
  };
}
