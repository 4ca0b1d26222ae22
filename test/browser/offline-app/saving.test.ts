import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AxeResults } from "axe-core";
import type { Browser, BrowserContext } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { renderByteSize } from "../../../src/views/offline/byte-size.ts";
import { type OfflineList, sizeOf, toWanted } from "../../../src/views/offline/offline-list.ts";
import { temporaryFolders } from "../../temporary-folders.ts";
import { loadAxe } from "../axe.ts";
import { launchTestChromium } from "../short-visits.ts";
import { writeSmallSite, writeTwoLanguages } from "./editions.ts";
import { FaultyServer } from "./faulty-server.ts";
import { nothing, patience, Visitor } from "./visitor.ts";

const newFolder = temporaryFolders();

const server = new FaultyServer();
let browser: Browser;
let context: BrowserContext;
let visitor: Visitor;
let complaints: string[];

let site = "";
/** All there is to save, in words. */
let whole = "";

beforeAll(async () => {
  site = await writeSmallSite(inject("siteFolder"), await newFolder("edition"));
  const list = JSON.parse(readFileSync(join(site, "offline.json"), "utf8")) as OfflineList;
  const { core, rest } = toWanted(list, ["de"]);
  whole = renderByteSize(sizeOf(core) + sizeOf(rest), "de");
  browser = await launchTestChromium(["--host-resolver-rules=MAP netzwerk.test 127.0.0.1"]);
});
afterAll(async () => {
  await browser?.close();
  await server.close();
});
beforeEach(async () => {
  await server.show(site);
  context = await browser.newContext({ reducedMotion: "reduce" });
  const page = await context.newPage();
  complaints = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  visitor = new Visitor(page, server.url);
});
afterEach(() => context.close());

async function findAxeProblems(): Promise<string[]> {
  await loadAxe(visitor.page);
  const results = (await visitor.page.evaluate("axe.run('main')")) as AxeResults;
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html}`));
}

describe("before the tap", () => {
  it("says the size, stores nothing and registers no worker, on any page", async () => {
    await visitor.reads("de/");
    await visitor.openOfflinePage();
    expect(await visitor.buttons()).toEqual([`Offline speichern (${whole})`]);
    expect(await visitor.keeps()).toEqual(nothing);
    expect(complaints).toEqual([]);
  });

  it("lets no script be loaded from there but the worker", async () => {
    await visitor.openOfflinePage();
    const refused = await visitor.page.evaluate(
      (root) =>
        ["assets/x.js", "sw.js?x", "../sw.js", "sw.js"].map((path) => {
          try {
            document.createElement("script").src = `${root}${path}`;
            return false;
          } catch (error) {
            return error instanceof TypeError;
          }
        }),
      server.url,
    );
    expect(refused).toEqual([true, true, true, false]);
  });

  it("very first visit without a connection: the browser's own error, as no site can answer", async () => {
    await server.stop();
    await expect(visitor.page.goto(`${server.url}de/`)).rejects.toThrow("ERR_CONNECTION_REFUSED");
    await server.start();
  });

  it("says what is needed where the browser cannot save: an insecure address has no worker and no caches", async () => {
    const insecure = new Visitor(visitor.page, server.url.replace("127.0.0.1", "netzwerk.test"));
    await insecure.openOfflinePage();
    expect(await insecure.page.evaluate(() => ["serviceWorker" in navigator, "caches" in window])).toEqual([
      false,
      false,
    ]);
    await insecure.hears(/kann hier nichts speichern/);
    expect(await insecure.buttons()).toEqual([]);
  });

  it("can be installed as an app, from its start page", async () => {
    await visitor.reads("de/");
    const session = await context.newCDPSession(visitor.page);
    const { url, errors } = await session.send("Page.getAppManifest");
    expect({ url, errors }).toEqual({ url: `${server.url}de/app.webmanifest`, errors: [] });
    const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
    // Contexts of the test browser are private windows, in which nothing can be installed; a headless build without
    // installed apps finds no fault at all, so there only the manifest itself is checked.
    const faults = installabilityErrors.map(({ errorId }) => errorId);
    expect(faults.filter((fault) => fault !== "in-incognito")).toEqual([]);
  });

  it("without script says that it needs one", async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const page = await plain.newPage();
    await page.goto(`${server.url}de/offline/`);
    expect(await page.getByText("Das Speichern braucht JavaScript").isVisible()).toBe(true);
    expect(await page.locator("[data-app] button:visible").count()).toBe(0);
    expect(await page.locator("#nicht-gespeichert").isVisible()).toBe(false);
    await plain.close();
  });
});

describe("the tap", () => {
  it("saves everything, says edition and size, and deleting leaves nothing behind", async () => {
    await visitor.saves();
    expect(await visitor.stored()).toBe(`Gespeichert: Ausgabe vom 23. November 2026, ${whole}.`);
    expect(await visitor.buttons()).toEqual(["Löschen"]);
    const kept = await visitor.keeps();
    expect(kept).toMatchObject({ workers: 1, others: 0 });
    expect(kept.caches).toHaveLength(2);
    await visitor.tap("Löschen");
    await visitor.hears(/Gelöscht/);
    expect(await visitor.keeps()).toEqual(nothing);
    expect(await visitor.buttons()).toEqual([expect.stringMatching(/^Offline speichern/)]);
    expect(complaints).toEqual([]);
    // The browser frees the space when no page holds the deleted caches any more.
    await visitor.openOfflinePage();
    const usage = () => visitor.page.evaluate(async () => (await navigator.storage.estimate()).usage);
    await expect.poll(usage, patience).toBe(0);
  });

  it.each([
    [
      "T6 a file of the core is not the listed one",
      { damaged: /^de\/suche\/$/ },
      /nicht alle Dateien richtig/,
    ],
    ["a file of the core is missing", { missing: /\.pf_meta$/ }, /nicht alle Dateien richtig/],
    ["the worker is missing", { missing: /^sw\.js$/ }, /nicht erlaubt/],
  ])("%s: refused in words, nothing stored", async (_, faults, words) => {
    server.faults = faults;
    await visitor.openOfflinePage();
    await visitor.tap("Offline speichern");
    await visitor.hears(words);
    expect(await visitor.keeps()).toEqual(nothing);
  });

  it("a damaged file of the rest: all others are saved, the next tap brings it", async () => {
    server.faults = { damaged: /^de\/chronik\/$/ };
    await visitor.openOfflinePage();
    await visitor.tap("Offline speichern");
    await visitor.hears(/nicht alle Dateien/);
    expect(await visitor.stored()).toMatch(/noch nicht alles/);
    server.faults = {};
    expect(await visitor.buttons()).toEqual([
      expect.stringMatching(/^Weiter speichern \(\d+\skB\)$/),
      "Löschen",
    ]);
    await visitor.tap("Weiter speichern");
    await visitor.hears(/Fertig/);
    expect(await visitor.stored()).not.toMatch(/noch nicht alles/);
  });

  it("T5 cut in the core: nothing stored; cut in the rest: goes on where it ended", async () => {
    let asked: string[] = [];
    const stopAt = (count: number) => {
      asked = [];
      server.onRequest = (path) => {
        asked.push(path);
        if (asked.length === count) void server.stop();
      };
    };
    await visitor.openOfflinePage();
    stopAt(12);
    await visitor.tap("Offline speichern");
    await visitor.hears(/unterbrochen/);
    expect(await visitor.keeps()).toEqual(nothing);

    await server.start();
    server.onRequest = () => {};
    await visitor.openOfflinePage();
    stopAt(70);
    await visitor.tap("Offline speichern");
    await visitor.hears(/unterbrochen/);
    expect(await visitor.stored()).toMatch(/noch nicht alles/);
    const { entries } = await visitor.keeps();
    expect(await visitor.reads("de/suche/")).toBe("Suche");
    expect(await visitor.isStyled()).toBe(true);

    await server.start();
    stopAt(Number.POSITIVE_INFINITY);
    await visitor.openOfflinePage();
    asked = [];
    await visitor.tap("Weiter speichern");
    await visitor.hears(/Fertig/);
    const all = (await visitor.keeps()).entries;
    expect(entries).toBeGreaterThan(30);
    expect(asked.filter((path) => path !== "offline.json")).toHaveLength(all - entries);
  });

  it("T7 no space: said in words, nothing half stored, the site works with a connection", async () => {
    const session = await context.newCDPSession(visitor.page);
    const { origin } = new URL(server.url);
    await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 200_000 });
    await visitor.openOfflinePage();
    await visitor.tap("Offline speichern");
    await visitor.hears(/nicht genug Platz/);
    expect(await visitor.keeps()).toEqual(nothing);
    expect(await visitor.reads("de/suche/")).toBe("Suche");

    await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 650_000 });
    await visitor.openOfflinePage();
    await visitor.tap("Offline speichern");
    await visitor.hears(/nicht genug Platz/);
    expect(await visitor.stored()).toMatch(/noch nicht alles/);
    await server.stop();
    expect(await visitor.reads("de/suche/")).toBe("Suche");
    await server.start();
  });

  it("the page left while saving: nothing goes on behind the reader's back, the next tap does", async () => {
    server.faults = { hang: /^de\/chronik\/$/ };
    await visitor.openOfflinePage();
    await visitor.tap("Offline speichern");
    await visitor.hears(/Wird gespeichert/);
    await expect.poll(async () => (await visitor.holds()).caches.length, patience).toBe(2);
    await visitor.reads("de/");
    server.faults = {};
    await visitor.openOfflinePage();
    expect(await visitor.stored()).toMatch(/noch nicht alles/);
    await visitor.tap("Weiter speichern");
    await visitor.hears(/Fertig/);
  });
});

describe("languages", () => {
  it("are chosen with their sizes; one saved later only fetches more; switching works without a connection", async () => {
    await server.show(await writeTwoLanguages(site, await newFolder("edition")));
    await visitor.openOfflinePage();
    const boxes = visitor.page.getByRole("checkbox");
    const names = await visitor.page.locator(".app__language").allTextContents();
    expect(names).toEqual([expect.stringMatching(/^Deutsch \(/), expect.stringMatching(/^English \(/)]);
    expect(await boxes.nth(0).isChecked()).toBe(true);
    expect(await boxes.nth(1).isChecked()).toBe(false);
    await visitor.tap("Offline speichern");
    await visitor.hears(/Fertig/);

    await server.stop();
    await visitor.reads("de/");
    await visitor.page.locator("#wechsel").click();
    expect(new URL(visitor.page.url()).hash).toBe("#nicht-gespeichert");
    expect(await visitor.page.locator("#nicht-gespeichert").isVisible()).toBe(true);
    await server.start();

    const asked: string[] = [];
    await visitor.openOfflinePage();
    server.onRequest = (path) => asked.push(path);
    await boxes.nth(1).check();
    expect(await findAxeProblems()).toEqual([]);
    await visitor.tap("Auswahl speichern");
    await visitor.hears(/Fertig/);
    expect(
      asked.filter((path) => !/^(?:en\/|pagefind\/.*\ben[_.]|offline\.json$|sw\.js$)/.test(path)),
    ).toEqual([]);

    await server.stop();
    await visitor.reads("de/");
    await visitor.page.locator("#wechsel").click();
    await visitor.page.waitForURL(`${server.url}en/`);
    expect(await visitor.page.locator("html").getAttribute("lang")).toBe("en");
    await server.start();

    await visitor.openOfflinePage();
    await boxes.nth(1).uncheck();
    await visitor.tap("Auswahl speichern");
    await visitor.hears(/Fertig/);
    const english = await visitor.page.evaluate(
      async () => (await caches.match(`${location.origin}/integration/en/`)) === undefined,
    );
    expect(english).toBe(true);
  });

  it.each(["de", "ar"])("and their sizes are read in one go on a narrow screen (%s)", async (locale) => {
    await server.show(inject("siteFolder"));
    await visitor.page.setViewportSize({ width: 360, height: 800 });
    await visitor.page.goto(`${server.url}${locale}/offline/`);
    await visitor.page.locator(".app__language").first().waitFor(patience);
    const lines = await visitor.page.locator(".app__language").evaluateAll((labels) =>
      labels.map((label) => {
        const words = document.createTreeWalker(label, NodeFilter.SHOW_TEXT);
        const tops: number[] = [];
        while (words.nextNode() !== null) {
          const range = document.createRange();
          range.selectNodeContents(words.currentNode);
          tops.push(...[...range.getClientRects()].map(({ top }) => Math.round(top)));
        }
        return tops;
      }),
    );
    expect(lines).toHaveLength(7);
    expect(Math.max(...lines.map((tops) => new Set(tops).size)), "a name as long as to wrap").toBeGreaterThan(
      1,
    );
    // What stands later in the text never stands higher.
    for (const tops of lines)
      expect(tops.every((top, place) => place === 0 || top >= (tops[place - 1] ?? 0) - 4)).toBe(true);
  });
});
