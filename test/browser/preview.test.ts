import { appendFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../../src/adapters/paper/chromium.ts";
import { type PreviewProcess, startPreview } from "../adapters/preview/preview-process.ts";

/** A tab with a page of the preview, whose reload script has reached the server. */
async function openTab(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage();
  const listening = page.waitForEvent("console", {
    timeout: 60_000,
    predicate: (message) => message.text().includes("Connected"),
  });
  await page.goto(address, { timeout: 60_000 });
  await listening;
  return page;
}

describe("npm start", () => {
  let preview: PreviewProcess;
  let browser: Browser;
  const message = "_data/site.yaml";

  beforeAll(async () => {
    [preview, browser] = await Promise.all([
      startPreview("test/fixtures/tiny", 8683, (root) => appendFile(join(root, message), "farbe: blau\n")),
      launchChromium(),
    ]);
  });
  afterAll(async () => {
    await browser?.close();
    await preview?.end();
  });

  it("shows mistakes and changes in every open tab without a hand on the browser", async () => {
    const file = join(preview.root, message);
    const bad = await readFile(file, "utf8");
    const good = bad.replace("farbe: blau\n", "");
    const page = await openTab(browser, `${preview.address}/de/`);
    const note = page.locator(".vorschau-meldung");
    expect(await note.innerText()).toMatch(
      /Gebaut wurde noch nichts[\s\S]*_data\/site\.yaml:\d+:1 {2}Das Feld „farbe“ gibt es hier nicht/,
    );

    await writeFile(file, good);
    await page.locator("main").waitFor({ timeout: 60_000 });
    expect(await note.count()).toBe(0);

    const other = await openTab(browser, `${preview.address}/`);
    await writeFile(file, `${good}"<b>farbe</b>": blau\n`);
    for (const tab of [page, other]) {
      const above = tab.locator(".vorschau-meldung");
      await above.waitFor({ timeout: 60_000 });
      expect(await above.innerText()).toMatch(/_data\/site\.yaml:\d+:1 {2}/);
      expect(await above.locator("b").count()).toBe(0);
      // The look comes from a file, which the policy of the page lets in.
      expect(await above.evaluate((element) => getComputedStyle(element).position)).toBe("fixed");
      expect(await tab.locator("h1").count()).toBeGreaterThan(0);
    }
    await writeFile(file, good);
    for (const tab of [page, other])
      await tab.locator(".vorschau-meldung").waitFor({ state: "detached", timeout: 60_000 });
  });
});
