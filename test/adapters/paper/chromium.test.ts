import { execFile } from "node:child_process";
import { chmod, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it, vi } from "vitest";
import { launchChromium } from "../../../src/adapters/paper/chromium.ts";
import { unpackChromiumFromNpm } from "../../../src/adapters/paper/chromium-from-npm.ts";
import { findInstalledChromium } from "../../../src/adapters/paper/chromium-installed.ts";
import { temporaryFolders } from "../../temporary-folders.ts";

const newFolder = temporaryFolders();

const BROWSERS = [
  { name: "the one found on this machine, else npm", environment: { PATH: process.env.PATH } },
  { name: "the one from npm", environment: { CHROMIUM_PATH: "npm" } },
];

describe("launchChromium starts a browser that keeps the web's rules", () => {
  for (const { name, environment } of BROWSERS) {
    it(name, { timeout: 120_000 }, async () => {
      const folder = await newFolder("chromium-test");
      await writeFile(join(folder, "page.html"), "<!doctype html><title>Grüß Gott</title><p id=p>Text</p>");
      await writeFile(join(folder, "data.json"), "{}");
      const browser = await launchChromium({ environment });
      try {
        const page = await browser.newPage();
        await page.goto(`file://${folder}/page.html`);
        expect(await page.title()).toBe("Grüß Gott");
        expect(
          await page.evaluate(() => document.getElementById("p")?.getBoundingClientRect().width),
        ).toBeGreaterThan(0);
        // Without any font the browser dies at the first text field.
        await page.setContent("<input type=search placeholder=Suche><p>Привіт مرحبا</p>");
        await page.getByRole("searchbox").fill("Wort");
        expect((await page.screenshot()).length).toBeGreaterThan(1000);
        await page.goto(`file://${folder}/page.html`);
        const neighbour = await page.evaluate(() =>
          fetch("data.json").then(
            () => "readable",
            () => "blocked",
          ),
        );
        expect(neighbour).toBe("blocked");
      } finally {
        await browser.close();
      }
    });
  }
});

describe("launchChromium says what to do when nothing starts", () => {
  it("a path that does not exist, and leaves nothing behind", async ({ onTestFinished }) => {
    const folder = await newFolder("chromium-test");
    vi.stubEnv("TMPDIR", folder);
    onTestFinished(() => void vi.unstubAllEnvs());
    const launching = launchChromium({
      environment: { CHROMIUM_PATH: "/nowhere/chromium", PATH: process.env.PATH },
    });
    await expect(launching).rejects.toThrow(
      /Kein Chromium lässt sich starten.*Abhilfe.*CHROMIUM_PATH.*\/nowhere\/chromium/s,
    );
    expect(await readdir(folder)).toEqual([]);
  });

  it("a program that is no browser", async () => {
    const folder = await newFolder("chromium-test");
    const fake = join(folder, "chromium");
    await writeFile(fake, "#!/bin/sh\nexit 3\n");
    await chmod(fake, 0o755);
    await expect(launchChromium({ environment: { CHROMIUM_PATH: fake } })).rejects.toThrow(
      /No Chromium could be started/,
    );
  });
});

describe("an installed browser that does not start", () => {
  it("gives way to the one from npm", { timeout: 120_000 }, async () => {
    const folder = await newFolder("chromium-test");
    const fake = join(folder, "chromium");
    await writeFile(fake, "#!/bin/sh\nexit 3\n");
    await chmod(fake, 0o755);
    const browser = await launchChromium({ environment: { PATH: folder } });
    expect(browser.isConnected()).toBe(true);
    await browser.close();
  });
});

describe("findInstalledChromium", () => {
  it("finds nothing in empty places", () => {
    expect(findInstalledChromium("", [])).toBeUndefined();
  });

  it("takes a directory of that name for no browser", async () => {
    const folder = await newFolder("chromium-test");
    expect(findInstalledChromium("", [folder])).toBeUndefined();
  });
});

describe("unpackChromiumFromNpm", () => {
  it("brings every library but the C runtime itself", { timeout: 120_000 }, async () => {
    const { executablePath, env } = await unpackChromiumFromNpm();
    const { stdout } = await promisify(execFile)("ldd", [executablePath], {
      env: { ...process.env, ...env },
    });
    expect(stdout).not.toContain("not found");
    expect(stdout).toContain(env.LD_LIBRARY_PATH);
  });
});
