import { type ChildProcess, spawn } from "node:child_process";
import { appendFile, cp, mkdtemp, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { launchChromium } from "../../src/adapters/paper/chromium.ts";

/** A change an editor or developer makes, and the sign of it in the open page. */
const changes: readonly [what: string, change: (root: string) => Promise<void>][] = [
  ["prose", (root) => appendFile(join(root, "content/de/start.md"), "\nNeuer Absatz aus der Vorschau.\n")],
  ["facts", (root) => appendFile(join(root, "_data/site.yaml"), "# geändert\n")],
  ["a template", () => touch("src/ui/frame/document.tsx")],
  ["a style", () => touch("src/styles/base.css")],
];

/** Resolves when the page's reload script has reached the server. */
async function isListening(page: Page): Promise<void> {
  await page.waitForEvent("console", {
    timeout: 60_000,
    predicate: (message) => message.text().includes("Connected"),
  });
}

async function touch(file: string): Promise<void> {
  await utimes(file, new Date(), new Date());
}

describe("npm start", () => {
  let root = "";
  let preview: ChildProcess;
  let browser: Browser;
  let page: Page;
  let output = "";
  const says = async (pattern: RegExp) => {
    await vi.waitFor(() => expect(output).toMatch(pattern), { timeout: 60_000, interval: 100 });
  };

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), "vorschau-"));
    await cp("test/fixtures/musterkreis", root, { recursive: true });
    preview = spawn(process.execPath, ["--import", "tsx", "scripts/start.ts"], {
      env: { ...process.env, SITE_ROOT: root, PORT: "8643", PREVIEW_FOLDER: join(root, "vorschau") },
      detached: true,
    });
    for (const stream of [preview.stdout, preview.stderr]) stream?.on("data", (chunk) => (output += chunk));
    await says(/http:\/\/localhost:\d+/);
    browser = await launchChromium();
    page = await browser.newPage();
    const listening = isListening(page);
    await page.goto(`${/http:\/\/localhost:\d+/.exec(output)?.[0]}/de/`);
    await listening;
  });
  afterAll(async () => {
    await browser?.close();
    if (preview?.pid !== undefined) process.kill(-preview.pid);
    await rm(root, { recursive: true, force: true });
  });

  it.each(changes)("shows a change of %s without a hand on the browser", async (_, change) => {
    const reloaded = page.waitForEvent("load", { timeout: 60_000 });
    const listening = isListening(page);
    await change(root);
    await reloaded;
    await listening;
    expect(await page.locator("h1").count()).toBe(1);
  });

  it("has the new paragraph on screen", async () => {
    expect(await page.locator("main").innerText()).toContain("Neuer Absatz aus der Vorschau.");
  });

  it("keeps the last good site on screen after a mistake, says where it is, and recovers", async () => {
    const file = join(root, "_data/site.yaml");
    const good = await readFile(file, "utf8");
    await writeFile(file, `${good}farbe: blau\n`);
    await says(/_data\/site\.yaml:\d+:1 {2}Das Feld „farbe“ gibt es hier nicht/);
    const listening = isListening(page);
    expect((await page.goto(page.url()))?.status()).toBe(200);
    await listening;
    const reloaded = page.waitForEvent("load", { timeout: 60_000 });
    await writeFile(file, good);
    await reloaded;
  });

  it("shows the mistake above the page in every open tab, without a hand on the browser, until it is mended", async () => {
    const other = await browser.newPage();
    const tabs = [page, other];
    const listening = isListening(other);
    await other.goto(new URL("../", page.url()).href);
    await listening;
    const file = join(root, "content/de/start.md");
    const good = await readFile(file, "utf8");
    await writeFile(file, `${good}\n<!-- intern: <b>noch klären</b> -->\n`);
    for (const tab of tabs) {
      const message = tab.locator(".vorschau-meldung", { hasText: "start.md" });
      await message.waitFor({ timeout: 60_000 });
      expect(await message.innerText()).toMatch(
        /content\/de\/start\.md:\d+:1 {2}Diese Bemerkung mit „<!--“ stünde für alle lesbar auf der Website\. Bitte löschen/,
      );
      expect(await message.locator("b").count()).toBe(0);
      // The look comes from a file, which the policy of the page lets in.
      expect(await message.evaluate((element) => getComputedStyle(element).position)).toBe("fixed");
      expect(await tab.locator("h1").count()).toBeGreaterThan(0);
    }
    await writeFile(file, good);
    for (const tab of tabs)
      await tab.locator(".vorschau-meldung").waitFor({ state: "detached", timeout: 60_000 });
    const built = await readFile(join(root, "vorschau/de/index.html"), "utf8");
    expect(built).not.toContain("vorschau-meldung");
    await other.close();
  });
});

describe("npm start on a site that was never built and has a mistake", () => {
  it("shows the mistake on a page of its own, and then the site", async () => {
    const root = await mkdtemp(join(tmpdir(), "vorschau-"));
    await cp("test/fixtures/tiny", root, { recursive: true });
    const file = join(root, "_data/site.yaml");
    const good = await readFile(file, "utf8");
    await writeFile(file, `${good}farbe: blau\n`);
    let output = "";
    const preview = spawn(process.execPath, ["--import", "tsx", "scripts/start.ts"], {
      env: { ...process.env, SITE_ROOT: root, PORT: "8663", PREVIEW_FOLDER: join(root, "vorschau") },
      detached: true,
    });
    for (const stream of [preview.stdout, preview.stderr]) stream?.on("data", (chunk) => (output += chunk));
    const browser = await launchChromium();
    try {
      await vi.waitFor(() => expect(output).toMatch(/http:\/\/localhost:\d+/), {
        timeout: 60_000,
        interval: 100,
      });
      const page = await browser.newPage();
      const listening = isListening(page);
      await page.goto(`${/http:\/\/localhost:\d+/.exec(output)?.[0]}/de/`);
      await listening;
      expect(await page.locator(".vorschau-meldung").innerText()).toMatch(
        /Gebaut wurde noch nichts[\s\S]*_data\/site\.yaml:\d+:1 {2}Das Feld „farbe“ gibt es hier nicht/,
      );
      await writeFile(file, good);
      await page.locator("main").waitFor({ timeout: 60_000 });
      expect(await page.locator(".vorschau-meldung").count()).toBe(0);
    } finally {
      await browser.close();
      if (preview.pid !== undefined) process.kill(-preview.pid);
      await rm(root, { recursive: true, force: true });
    }
  });
});
