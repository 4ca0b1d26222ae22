import { extname } from "node:path";
import { gzipSync } from "node:zlib";
import type { Route } from "playwright-core";
import { describe, expect, it } from "vitest";
import { useSearchTab } from "./search-tab.ts";

const tab = useSearchTab();

const waysOut = () => tab.page.locator(".search-results__ways li").allTextContents();

/** What some hosts answer for a file they do not have. */
const asPage = (route: Route) =>
  route.fulfill({
    status: 200,
    contentType: "text/html",
    body: "<!doctype html><title>Nicht gefunden</title>",
  });

/** One bit of the last byte turned over. */
async function asDamaged(route: Route): Promise<void> {
  const response = await route.fetch();
  const body = Buffer.from(await response.body());
  body[body.length - 1] = (body[body.length - 1] ?? 0) ^ 1;
  await route.fulfill({ response, body });
}

describe("a foreign or damaged file of the index is never taken for nothing there", () => {
  const files: [file: string, pattern: string][] = [
    ["entry", "**/pagefind-entry.json*"],
    ["names and sums", "**/contents/*.json"],
    ["list of pages", "**/*.pf_meta"],
    ["program", "**/wasm.*"],
    ["words of pages", "**/*.pf_index"],
    ["kinds", "**/*.pf_filter"],
    ["texts of a page", "**/*.pf_fragment"],
  ];
  const faults: [fault: string, answer: (route: Route) => Promise<void>][] = [
    ["a page of the host", asPage],
    ["one wrong bit", asDamaged],
  ];
  const rows = files.flatMap(([file, pattern]) =>
    faults.map(([fault, answer]) => ({ title: `${file}: ${fault}`, pattern, answer })),
  );
  it.each(rows)("$title", async ({ pattern, answer }) => {
    await tab.page.route(pattern, answer);
    await tab.open("?q=Schule");
    await tab.waitForStatus(/nicht erreichbar/);
    expect(await waysOut()).toContain("Alle Seiten von A bis Z");
    await tab.page.unroute(pattern);
    await tab.page.getByRole("button", { name: "Noch einmal versuchen" }).click();
    await tab.waitForStatus(/4 Treffer/);
  });
});

/** Only the first half arrives. */
async function asCut(route: Route): Promise<void> {
  const response = await route.fetch();
  const body = await response.body();
  await route.fulfill({ response, body: body.subarray(0, body.length / 2) });
}

/** Compressed once more than the host says. */
async function asCompressedTwice(route: Route): Promise<void> {
  const response = await route.fetch();
  await route.fulfill({ response, body: gzipSync(await response.body()) });
}

/** The file of the same kind in another language of the same index. */
async function asUkrainian(route: Route): Promise<void> {
  const name = [...tab.files.keys()].find((file) =>
    new RegExp(`(?:^pagefind\\.|/)uk_.*\\${extname(route.request().url())}$`).test(file),
  );
  if (name === undefined) throw new Error(`no Ukrainian file for ${route.request().url()}`);
  await route.fulfill({ status: 200, body: Buffer.from(tab.files.get(name) ?? []) });
}

/** The entry file of an index without German. */
async function asEntryOfOthers(route: Route): Promise<void> {
  const response = await route.fetch();
  const entry = (await response.json()) as { languages: Record<string, unknown> };
  const { de: _, ...others } = entry.languages;
  await route.fulfill({ response, json: { ...entry, languages: others } });
}

describe("a host or a copy that mixes files up", () => {
  const rows: [fault: string, pattern: string, answer: (route: Route) => Promise<void>][] = [
    ["names of another language", "**/contents/*.json", asUkrainian],
    ["list of pages of another language", "**/*.pf_meta", asUkrainian],
    ["words of another language", "**/*.pf_index", asUkrainian],
    ["texts of another language", "**/*.pf_fragment", asUkrainian],
    ["entry without this language", "**/pagefind-entry.json*", asEntryOfOthers],
    ["half of the engine", "**/search-engine.*.js", asCut],
    ["half of the entry", "**/pagefind-entry.json*", asCut],
    ["half of the words", "**/*.pf_index", asCut],
    ["engine compressed twice", "**/search-engine.*.js", asCompressedTwice],
    ["entry compressed twice", "**/pagefind-entry.json*", asCompressedTwice],
    ["names compressed twice", "**/contents/*.json", asCompressedTwice],
    ["words compressed twice", "**/*.pf_index", asCompressedTwice],
  ];
  it.each(rows)(
    "says that the search is out of reach, and offers the pages: %s",
    async (_, pattern, answer) => {
      await tab.page.route(pattern, answer);
      await tab.open("?q=Schule");
      await tab.waitForStatus(/nicht erreichbar/);
      expect(await waysOut()).toContain("Alle Seiten von A bis Z");
    },
  );

  it.each([
    ["half of it", asCut],
    ["compressed twice", asCompressedTwice],
  ])(
    "leaves the links of the page without script, where the search page's own script is broken: %s",
    async (_, answer) => {
      await tab.page.route(/\/search\.[^/]*\.js$/, answer);
      await tab.open("?q=Schule");
      await tab.page.waitForLoadState("load");
      expect(await tab.page.getByRole("link", { name: "Alle Seiten von A bis Z" }).isVisible()).toBe(true);
    },
  );
});

describe("a query of 5,000 characters", () => {
  it("of one letter ends in words, with other ways", async () => {
    await tab.open(`?q=${"x".repeat(5000)}`);
    await tab.waitForStatus(/^Keine Treffer/);
    expect(await waysOut()).toContain("Alle Seiten von A bis Z");
  });

  it("of one word again and again finds what the word finds", async () => {
    await tab.open(`?q=${"Schule+".repeat(714)}`);
    await tab.waitForStatus(/4 Treffer/);
  });
});

describe("without the list of words the search goes on", () => {
  it.each(["missing", "a page of the host", "hanging"])("%s", async (fault) => {
    await tab.page.route("**/words/*.json", (route) => {
      if (fault === "missing") return route.fulfill({ status: 404, body: "" });
      return fault === "hanging" ? new Promise(() => {}) : asPage(route);
    });
    await tab.open("?q=Kurs Xqwertz");
    await tab.waitForStatus(/Treffer.*Auf keiner Seite steht: Xqwertz/);
    expect((await tab.titles())[0]).toBe("Volkshochschule Musterstadt");
  });
});

describe("a file that does not come", () => {
  it("is told after eight seconds, with other ways, and its hits are shown when it comes", async () => {
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await tab.page.route("**/*.pf_index", async (route) => {
      await released;
      await route.continue();
    });
    await tab.page.clock.install();
    await tab.open("?q=Kliniken");
    await tab.page.clock.runFor(1000);
    await tab.waitForStatus(/läuft …/);
    await tab.page.clock.runFor(8000);
    await tab.waitForStatus(/dauert länger/);
    expect(await waysOut()).toEqual([
      "Wen frage ich?",
      "Passt diese Frage? Wie finde ich eine Klinik?",
      "Fragen Sie nach bei: Landratsamt",
      "Alle Seiten von A bis Z",
    ]);
    release();
    await tab.page.clock.resume();
    await tab.waitForStatus(/Treffer für/);
  });

  it("may be asked for anew by a button", async () => {
    let isHanging = true;
    await tab.page.route("**/*.pf_meta", (route) => (isHanging ? new Promise(() => {}) : route.continue()));
    await tab.page.clock.install();
    await tab.open("?q=Schule");
    await tab.page.clock.runFor(9000);
    await tab.waitForStatus(/dauert länger/);
    isHanging = false;
    await tab.page.clock.resume();
    await tab.page.getByRole("button", { name: "Noch einmal versuchen" }).click();
    await tab.waitForStatus(/4 Treffer/);
  });
});

describe("where the search never loads", () => {
  const patterns = ["**/pagefind-entry.json*", "**/contents/*.json", "**/search-engine.*.js"];
  it.each(patterns)("the nearest question is among the ways out all the same: %s", async (pattern) => {
    await tab.page.route(pattern, (route) => route.fulfill({ status: 404, body: "" }));
    await tab.open("?q=Kliniken");
    await tab.waitForStatus(/nicht erreichbar/);
    expect(await waysOut()).toEqual([
      "Wen frage ich?",
      "Passt diese Frage? Wie finde ich eine Klinik?",
      "Fragen Sie nach bei: Landratsamt",
      "Alle Seiten von A bis Z",
    ]);
  });
});

describe("where nothing is found", () => {
  it("offers the questions, the nearest of them, the desk and A–Z, in this order and without network", async () => {
    await tab.open("?q=Xyzzy");
    await tab.waitForStatus(/^Keine Treffer/);
    expect(await waysOut()).toEqual([
      "Wen frage ich?",
      "Fragen Sie nach bei: Landratsamt",
      "Alle Seiten von A bis Z",
    ]);
    await tab.context.setOffline(true);
    await tab.page.getByRole("searchbox").fill("Untermieter");
    await expect.poll(waysOut).toContain("Passt diese Frage? Wo werde ich wohnen?");
  });

  it("offers a word that is near as a link, without pretending that it was meant", async () => {
    await tab.open("?q=Kars");
    await tab.waitForStatus(/^Keine Treffer für „Kars“\. Meinten Sie „Kurs“\? $/);
    expect(await tab.titles()).toEqual([]);
  });

  it("says by which words pages were found that only begin alike", async () => {
    await tab.open("?q=Insol");
    await tab.waitForStatus(/„Insol“ steht so auf keiner Seite\. Gezeigt werden Seiten mit: Insolvenz/);
  });
});

describe("the choice of languages", () => {
  it("keeps the query, the kind and the fragment", async () => {
    await tab.open("?q=Schule&art=arbeitskreis#ergebnisse");
    await tab.waitForStatus(/Treffer/);
    const hrefs = () =>
      tab.page
        .locator("nav a[hreflang]")
        .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    expect(await hrefs()).toEqual([`${tab.server.url}uk/suche/?q=Schule&art=arbeitskreis#ergebnisse`]);
    await tab.page.getByRole("searchbox").fill("Kurs & mehr");
    await expect
      .poll(hrefs)
      .toEqual([`${tab.server.url}uk/suche/?q=Kurs+%26+mehr&art=arbeitskreis#ergebnisse`]);
    await tab.page.getByRole("link", { name: "Українська" }).click();
    await expect.poll(() => tab.page.getByRole("searchbox").inputValue()).toBe("Kurs & mehr");
  });
});

describe("on a phone", () => {
  it("the kinds fold away, and open all at once within the screen", async () => {
    await tab.page.setViewportSize({ width: 360, height: 640 });
    await tab.open("?q=Schule");
    await tab.waitForStatus(/4 Treffer/);
    expect(await tab.page.getByLabel("Arbeitskreise").isVisible()).toBe(false);
    await tab.page.getByText("Art der Seite: Alle").click();
    for (const choice of await tab.page.locator(".search-filter__choice:visible").all()) {
      const box = await choice.boundingBox();
      expect(box && box.x >= 0 && box.x + box.width <= 360).toBe(true);
    }
    await tab.page.getByLabel("Arbeitskreise").check();
    await tab.waitForStatus(/1 Treffer/);
    expect(await tab.page.locator("summary").textContent()).toBe("Art der Seite: Arbeitskreise");
  });
});
