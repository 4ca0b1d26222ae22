import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { launchChromium } from "../../src/adapters/paper/chromium.ts";
import { type RunningServer, serveFolder } from "../../src/adapters/paper/static-server.ts";
import { securityHeaders } from "../../src/views/host/security-headers.ts";
import { temporaryFolders } from "../temporary-folders.ts";
import { writeSearchSite } from "./search-site.ts";

const newFolder = temporaryFolders();

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let browser: Browser;
let server: RunningServer;
let context: BrowserContext;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  const folder = await newFolder("search-site");
  await writeSearchSite(folder);
  server = await serveFolder(folder, {
    prefix: "/integration/",
    headers: Object.fromEntries(securityHeaders),
  });
  browser = await launchChromium();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

beforeEach(async () => {
  context = await browser.newContext();
  page = await context.newPage();
  complaints = [];
  page.on(
    "console",
    (message) => ["error", "warning"].includes(message.type()) && complaints.push(message.text()),
  );
  page.on("pageerror", (error) => complaints.push(String(error)));
});

afterEach(() => context.close());

const field = () => page.getByRole("searchbox");
const titles = () => page.locator(".search-result__link").allTextContents();
const status = async () =>
  ((await page.getByRole("status").textContent()) ?? "").replace(/[\u2068\u2069]/g, "");
const focused = () =>
  page.evaluate(() => document.activeElement?.textContent || document.activeElement?.tagName);

async function open(query = "", language = "de"): Promise<void> {
  await page.goto(`${server.url}${language}/suche/${query}`);
}

/** Waits until the German group is there, or it is clear that there is none. */
async function openWithGerman(query: string): Promise<string[]> {
  await open(`?q=${encodeURIComponent(query)}`, "uk");
  await page.waitForFunction(
    () => document.querySelector("[role=status]")?.textContent && !document.querySelector("[aria-busy]"),
  );
  return page.locator("h2").allTextContents();
}

async function type(text: string): Promise<void> {
  await field().fill(text);
  await page.waitForFunction(
    () => document.querySelector("[role=status]")?.textContent && !document.querySelector("[aria-busy]"),
  );
}

async function waitForStatus(pattern: RegExp): Promise<void> {
  await expect.poll(status, { timeout: 10_000 }).toMatch(pattern);
}

describe("search under a sub-path and the strict policy", () => {
  it("shows results while typing, best first, with relative links, and nobody complains", async () => {
    await open();
    await field().pressSequentially("Ausländeramt", { delay: 20 });
    await waitForStatus(/2 Treffer für „Ausländeramt“/);
    expect(await titles()).toEqual(["Fachgebiet Ausländerwesen", "Fachbereich Soziales"]);
    const link = page.getByRole("link", { name: "Fachgebiet Ausländerwesen" });
    expect(await link.getAttribute("href")).toBe("../../de/landratsamt/auslaenderwesen/");
    expect(new URL(page.url()).searchParams.get("q")).toBe("Ausländeramt");
    expect(complaints).toEqual([]);
    await link.click();
    expect(page.url()).toBe(`${server.url}de/landratsamt/auslaenderwesen/`);
    await page.goBack();
    await waitForStatus(/2 Treffer/);
  });

  it("takes the query from the form in the head of another page", async () => {
    await page.goto(`${server.url}de/`);
    await field().fill("Deutschkurs");
    await field().press("Enter");
    await waitForStatus(/1 Treffer für „Deutschkurs“/);
    expect(await field().inputValue()).toBe("Deutschkurs");
    expect(await titles()).toEqual(["Volkshochschule Musterstadt"]);
  });

  it("searches at once on Enter and leaves the page where it is", async () => {
    await open();
    await field().fill("Beirat");
    await field().press("Enter");
    await waitForStatus(/Treffer/);
    expect(page.url()).toBe(`${server.url}de/suche/?q=Beirat`);
    expect(await page.evaluate(() => history.length)).toBe(2);
  });

  it("marks the words found, in text only", async () => {
    await open("?q=Arzt");
    await waitForStatus(/1 Treffer/);
    expect(await page.locator("mark").allTextContents()).toEqual(["Arzt"]);
    const excerpt = page.locator(".search-result__excerpt");
    expect(await excerpt.textContent()).toContain("<b>Fett</b> & 3 < 4 > 2");
    expect(await excerpt.locator("b").count()).toBe(0);
  });

  it("is led by arrow keys and Escape", async () => {
    await open("?q=Arbeitskreis");
    await waitForStatus(/3 Treffer/);
    const [first, second] = await titles();
    await field().focus();
    await page.keyboard.press("ArrowDown");
    expect(await focused()).toBe(first);
    await page.keyboard.press("ArrowDown");
    expect(await focused()).toBe(second);
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    expect(await focused()).toBe("INPUT");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Escape");
    expect(await focused()).toBe("INPUT");
    await page.keyboard.press("Escape");
    expect(await field().inputValue()).toBe("");
    expect(await titles()).toEqual([]);
    expect(await status()).toBe("");
    expect(page.url()).toBe(`${server.url}de/suche/`);
  });

  it("narrows to a kind of page, with counts, and keeps the choice in the address", async () => {
    await open("?q=Schule");
    await waitForStatus(/Treffer/);
    const labels = await page.locator("fieldset .search-filter__choice:visible label").allTextContents();
    expect(labels).toEqual(["Alle (4)", "Einrichtungen (3)", "Arbeitskreise (1)"]);
    await page.getByLabel("Arbeitskreise").check();
    await waitForStatus(/1 Treffer/);
    expect(await titles()).toEqual(["Arbeitskreis Sprache und Schule"]);
    expect(page.url()).toBe(`${server.url}de/suche/?q=Schule&art=arbeitskreis`);
    await page.reload();
    await waitForStatus(/1 Treffer/);
    await type("Inkasso");
    await waitForStatus(/Keine Treffer für „Inkasso“ unter „Arbeitskreise“/);
    await page.getByLabel("Alle").check();
    await waitForStatus(/1 Treffer/);
  });

  it("shows ten, then the rest on request, and leads on from there", async () => {
    await open("?q=Sitzung");
    await waitForStatus(/12 Treffer/);
    expect(await titles()).toHaveLength(10);
    await page.getByRole("button", { name: "Weitere Ergebnisse" }).click();
    await expect.poll(async () => (await titles()).length).toBe(12);
    expect(await focused()).toBe((await titles())[10]);
    expect(await page.getByRole("button", { name: "Weitere Ergebnisse" }).count()).toBe(0);
  });

  it("says which words stand nowhere, and when words stand only apart", async () => {
    await open();
    await type("Kurs Xqwertz");
    await waitForStatus(/Treffer.*Auf keiner Seite steht: Xqwertz/);
    await type("Inkasso Aufenthaltstitel");
    await waitForStatus(/2 Treffer.*Keine Seite enthält alle Wörter/);
  });

  it("leads on where nothing is found", async () => {
    await open();
    await type("Xyzzy");
    await waitForStatus(/^Keine Treffer für „Xyzzy“\. $/);
    await page.getByRole("link", { name: "Alle Seiten von A bis Z" }).click();
    expect(page.url()).toBe(`${server.url}de/a-z/`);
  });

  it("searches a mistyped word as it was meant, and says so", async () => {
    await open("?q=Bierat");
    await waitForStatus(/^Keine Treffer für „Bierat“\. Treffer für „Beirat“: $/);
    expect((await titles())[0]).toBe("Integrationsbeirat");
    expect(await field().inputValue()).toBe("Bierat");
  });

  it("offers what a mistyped word beside a right one may have meant, as a link one can come back from", async () => {
    await open("?q=Kurs Inkaso&art=einrichtung");
    await waitForStatus(/Auf keiner Seite steht: Inkaso\..* Meinten Sie „Kurs Inkasso“\?/);
    await page.getByRole("link", { name: "Meinten Sie" }).click();
    await waitForStatus(/2 Treffer für „Kurs Inkasso“/);
    expect(new URL(page.url()).search).toBe("?q=Kurs+Inkasso&art=einrichtung");
    expect((await titles()).sort()).toEqual(["Schuldnerberatung", "Volkshochschule Musterstadt"]);
    await page.goBack();
    await waitForStatus(/Inkaso/);
  });

  const hostile = [
    "<img src=x onerror=alert(1)>",
    '"><script>alert(1)</script>',
    ".*(",
    "{query} $& {count}",
    "a\u202Eb",
    `${"Überlang".repeat(300)}`,
  ];
  for (const query of hostile)
    it(`treats as text: ${JSON.stringify(query.slice(0, 30))}`, async () => {
      let dialogs = 0;
      page.on("dialog", (dialog) => {
        dialogs += 1;
        void dialog.dismiss();
      });
      await open(`?q=${encodeURIComponent(query)}`);
      await waitForStatus(/Treffer/);
      expect(dialogs).toBe(0);
      expect(await page.locator("main img, main script:not([src])").count()).toBe(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      expect(complaints).toEqual([]);
    });

  it("has no accessibility violation, with results and without", async () => {
    for (const [query, language] of [
      ["", "de"],
      ["?q=Schule", "de"],
      ["?q=Xyzzy", "de"],
      ["?q=Kurs Inkaso", "de"],
      ["?q=Integrationsbeirat", "uk"],
    ]) {
      await open(query, language);
      if (query !== "") await waitForStatus(language === "de" ? /Treffer/ : /Weiter unten/);
      // By the debugging protocol, since the page's policy keeps strangers' scripts out.
      const session = await context.newCDPSession(page);
      await session.send("Runtime.evaluate", { expression: axe });
      const problems = await page.evaluate(async () => {
        const { axe: checker } = globalThis as unknown as {
          axe: { run(): Promise<{ violations: { id: string }[] }> };
        };
        return (await checker.run()).violations.map(({ id }) => id);
      });
      expect(problems).toEqual([]);
    }
  });
});

describe("German pages, searched from another language", () => {
  it("come below the reader's own as a group of their own, in German, with links to the German pages", async () => {
    expect(await openWithGerman("Integrationsbeirat")).toEqual(["Ergebnisse", "Auf Deutsch"]);
    expect(await status()).toBe(
      "1 Treffer für „Integrationsbeirat“ Weiter unten stehen Treffer auf Deutsch. ",
    );
    expect(await titles()).toEqual(["Рада з інтеграції", "Integrationsbeirat"]);
    const [own, german] = await page.locator(".search-result").evaluateAll((items) =>
      items.map((item) => {
        const speech = (selector: string) => {
          const found = item.querySelector(selector);
          const nearest = (name: string) => found?.closest(`[${name}]`)?.getAttribute(name);
          return found && [nearest("lang"), nearest("dir")];
        };
        const link = item.querySelector("a")?.getAttribute("href");
        return { link, title: speech("a"), excerpt: speech(".search-result__excerpt") };
      }),
    );
    expect(own).toMatchObject({ link: "../../uk/rada/", title: ["uk", undefined], excerpt: null });
    expect(german).toEqual({ link: "../../de/beirat/", title: ["de", "ltr"], excerpt: ["de", "ltr"] });
    expect(complaints).toEqual([]);
  });

  it("say at a hit of the reader's own language when its page is in German", async () => {
    await openWithGerman("рада");
    expect(await page.locator(".search-result__kind").first().textContent()).toBe(
      "Seite auf Deutsch · Stellen im Landratsamt",
    );
  });

  it("are shown also where the reader's own language has nothing, before the way out", async () => {
    expect(await openWithGerman("Inkasso")).toEqual(["Auf Deutsch"]);
    expect(await status()).toBe("Keine Treffer für „Inkasso“. Weiter unten stehen Treffer auf Deutsch. ");
    expect(await titles()).toEqual(["Schuldnerberatung"]);
    expect(await page.getByRole("link").last().textContent()).toBe("Alle Seiten von A bis Z");
  });

  it("are no group where they have nothing", async () => {
    expect(await openWithGerman("школи")).toEqual(["Ergebnisse"]);
    expect(await page.locator("section").count()).toBe(0);
  });

  it("show five, then the rest on request, and are narrowed like the reader's own", async () => {
    await openWithGerman("Sitzung");
    expect(await titles()).toHaveLength(5);
    await page.getByRole("button", { name: "Weitere Ergebnisse" }).click();
    await expect.poll(async () => (await titles()).length).toBe(10);
    expect(await focused()).toBe((await titles())[5]);
    await open("?q=Schule&art=arbeitskreis", "uk");
    await expect.poll(titles).toEqual(["Arbeitskreis Sprache und Schule"]);
  });

  it("are missed in words where they were not saved, and the reader's own stay", async () => {
    await page.route(/\/(?:index\/de_|pagefind\.de_|wasm\.de\.)/, (route) => route.abort());
    expect(await openWithGerman("Jobcenter")).toEqual(["Ergebnisse"]);
    expect(await titles()).toEqual(["Jobcenter"]);
    expect(await page.locator(".search-german").textContent()).toBe(
      "Die deutschen Seiten lassen sich gerade nicht durchsuchen.",
    );
    await page.unroute(/\/(?:index\/de_|pagefind\.de_|wasm\.de\.)/);
    await type("Integrationsbeirat");
    await expect.poll(titles).toEqual(["Рада з інтеграції", "Integrationsbeirat"]);
  });
});

describe("when the search cannot be reached", () => {
  it("says so in words, and goes on by itself when the connection is back", async () => {
    await open();
    await context.setOffline(true);
    await field().fill("Schule");
    await waitForStatus(/nicht erreichbar/);
    expect(await page.getByRole("button", { name: "Noch einmal versuchen" }).count()).toBe(1);
    await context.setOffline(false);
    await waitForStatus(/4 Treffer/);
  });

  it("tries again at the press of a button", async () => {
    await page.route("**/*.pf_index", (route) => route.abort());
    await open("?q=Schule");
    await waitForStatus(/nicht erreichbar/);
    await page.unroute("**/*.pf_index");
    await page.getByRole("button", { name: "Noch einmal versuchen" }).click();
    await waitForStatus(/4 Treffer/);
    expect(await focused()).toBe("INPUT");
  });
});

describe("without script", () => {
  it("the page offers the list from A to Z, and the form still works", async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const still = await plain.newPage();
    await still.goto(`${server.url}de/`);
    await still.getByRole("searchbox").fill("Schule");
    await still.getByRole("button", { name: "Suchen" }).click();
    expect(still.url()).toBe(`${server.url}de/suche/?q=Schule`);
    expect(await still.locator("fieldset").isVisible()).toBe(false);
    await still.getByRole("link", { name: "Alle Seiten von A bis Z" }).click();
    expect(still.url()).toBe(`${server.url}de/a-z/`);
    await plain.close();
  });

  it("with script that way out is not in the way", async () => {
    await open();
    await expect.poll(() => page.locator("[data-search-fallback]").isVisible()).toBe(false);
  });
});

describe("the policy against code made from text", () => {
  it("refuses markup, foreign scripts and scripts outside the site's folder", async () => {
    await open("?q=Schule");
    await waitForStatus(/Treffer/);
    const refused = await page.evaluate(() => {
      const isRefused = (work: () => void) => {
        try {
          work();
          return false;
        } catch (error) {
          return error instanceof TypeError;
        }
      };
      const script = () => document.createElement("script");
      return [
        isRefused(() => {
          document.createElement("p").innerHTML = "<b>x</b>";
        }),
        isRefused(() => {
          script().src = "https://example.org/x.js";
        }),
        isRefused(() => {
          script().src = `${location.origin}/other/x.js`;
        }),
        isRefused(() => {
          script().src = new URL("../../assets/x.js", location.href).href;
        }),
      ];
    });
    expect(refused).toEqual([true, true, true, false]);
  });
});
