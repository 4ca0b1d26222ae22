import { type ChildProcess, spawn } from "node:child_process";
import { appendFile, cp, mkdtemp, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { launchChromium } from "../../src/adapters/chromium.ts";

/** A change an editor or developer makes, and the sign of it in the open page. */
const changes: readonly [what: string, change: (root: string) => Promise<void>][] = [
  ["prose", (root) => appendFile(join(root, "content/de/start.md"), "\nNeuer Absatz aus der Vorschau.\n")],
  ["facts", (root) => appendFile(join(root, "_data/site.yaml"), "# geändert\n")],
  ["a template", () => touch("src/ui/document.tsx")],
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
});
