import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { useSearchTab } from "./search-tab.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const tab = useSearchTab();

const field = () => tab.page.getByRole("searchbox");
const focused = () =>
  tab.page.evaluate(() => document.activeElement?.textContent || document.activeElement?.tagName);

/** Waits until the German group is there, or it is clear that there is none. */
async function openWithGerman(query: string): Promise<string[]> {
  await tab.open(`?q=${encodeURIComponent(query)}`, "uk");
  await tab.page.waitForFunction(
    () => document.querySelector("[role=status]")?.textContent && !document.querySelector("[aria-busy]"),
  );
  return tab.page.locator("h2").allTextContents();
}

async function type(text: string): Promise<void> {
  await field().fill(text);
  await tab.page.waitForFunction(
    () => document.querySelector("[role=status]")?.textContent && !document.querySelector("[aria-busy]"),
  );
}

describe("search under a sub-path and the strict policy", () => {
  it("shows results while typing, best first, with relative links, and nobody complains", async () => {
    await tab.open();
    await field().pressSequentially("Ausländeramt", { delay: 20 });
    await tab.waitForStatus(/2 Treffer für „Ausländeramt“/);
    expect(await tab.titles()).toEqual(["Fachgebiet Ausländerwesen", "Fachbereich Soziales"]);
    const link = tab.page.getByRole("link", { name: "Fachgebiet Ausländerwesen" });
    expect(await link.getAttribute("href")).toBe("../../de/landratsamt/auslaenderwesen/");
    expect(new URL(tab.page.url()).searchParams.get("q")).toBe("Ausländeramt");
    expect(tab.complaints).toEqual([]);
    await link.click();
    expect(tab.page.url()).toBe(`${tab.server.url}de/landratsamt/auslaenderwesen/`);
    await tab.page.goBack();
    await tab.waitForStatus(/2 Treffer/);
  });

  it("takes the query from the form in the head of another page", async () => {
    await tab.page.goto(`${tab.server.url}de/`);
    await field().fill("Deutschkurs");
    await field().press("Enter");
    await tab.waitForStatus(/1 Treffer für „Deutschkurs“/);
    expect(await field().inputValue()).toBe("Deutschkurs");
    expect(await tab.titles()).toEqual(["Volkshochschule Musterstadt"]);
  });

  it("searches at once on Enter and leaves the page where it is", async () => {
    await tab.open();
    await field().fill("Beirat");
    await field().press("Enter");
    await tab.waitForStatus(/Treffer/);
    expect(tab.page.url()).toBe(`${tab.server.url}de/suche/?q=Beirat`);
    expect(await tab.page.evaluate(() => history.length)).toBe(2);
  });

  it("marks the words found, in text only", async () => {
    await tab.open("?q=Arzt");
    await tab.waitForStatus(/1 Treffer/);
    expect(await tab.page.locator("mark").allTextContents()).toEqual(["Arzt"]);
    const excerpt = tab.page.locator(".search-result__excerpt");
    expect(await excerpt.textContent()).toContain("<b>Fett</b> & 3 < 4 > 2");
    expect(await excerpt.locator("b").count()).toBe(0);
  });

  it("is led by arrow keys and Escape", async () => {
    await tab.open("?q=Arbeitskreis");
    await tab.waitForStatus(/3 Treffer/);
    const [first, second] = await tab.titles();
    await field().focus();
    await tab.page.keyboard.press("ArrowDown");
    expect(await focused()).toBe(first);
    await tab.page.keyboard.press("ArrowDown");
    expect(await focused()).toBe(second);
    await tab.page.keyboard.press("ArrowUp");
    await tab.page.keyboard.press("ArrowUp");
    expect(await focused()).toBe("INPUT");
    await tab.page.keyboard.press("ArrowDown");
    await tab.page.keyboard.press("Escape");
    expect(await focused()).toBe("INPUT");
    await tab.page.keyboard.press("Escape");
    expect(await field().inputValue()).toBe("");
    expect(await tab.titles()).toEqual([]);
    expect(await tab.status()).toBe("");
    expect(tab.page.url()).toBe(`${tab.server.url}de/suche/`);
  });

  it("narrows to a kind of page, with counts, and keeps the choice in the address", async () => {
    await tab.open("?q=Schule");
    await tab.waitForStatus(/Treffer/);
    const labels = await tab.page.locator("fieldset .search-filter__choice:visible label").allTextContents();
    expect(labels).toEqual(["Alle (4)", "Einrichtungen (3)", "Arbeitskreise (1)"]);
    await tab.page.getByLabel("Arbeitskreise").check();
    await tab.waitForStatus(/1 Treffer/);
    expect(await tab.titles()).toEqual(["Arbeitskreis Sprache und Schule"]);
    expect(tab.page.url()).toBe(`${tab.server.url}de/suche/?q=Schule&art=arbeitskreis`);
    await tab.page.reload();
    await tab.waitForStatus(/1 Treffer/);
    await type("Inkasso");
    await tab.waitForStatus(/Keine Treffer für „Inkasso“ unter „Arbeitskreise“/);
    await tab.page.getByLabel("Alle").check();
    await tab.waitForStatus(/1 Treffer/);
  });

  it("shows ten, then the rest on request, and leads on from there", async () => {
    await tab.open("?q=Sitzung");
    await tab.waitForStatus(/12 Treffer/);
    expect(await tab.titles()).toHaveLength(10);
    await tab.page.getByRole("button", { name: "Weitere Ergebnisse" }).click();
    await expect.poll(async () => (await tab.titles()).length).toBe(12);
    expect(await focused()).toBe((await tab.titles())[10]);
    expect(await tab.page.getByRole("button", { name: "Weitere Ergebnisse" }).count()).toBe(0);
  });

  it("says which words stand nowhere, and when words stand only apart", async () => {
    await tab.open();
    await type("Kurs Xqwertz");
    await tab.waitForStatus(/Treffer.*Auf keiner Seite steht: Xqwertz/);
    await type("Inkasso Aufenthaltstitel");
    await tab.waitForStatus(/2 Treffer.*Keine Seite enthält alle Wörter/);
  });

  it("leads on where nothing is found", async () => {
    await tab.open();
    await type("Xyzzy");
    await tab.waitForStatus(/^Keine Treffer für „Xyzzy“\. $/);
    await tab.page.getByRole("link", { name: "Alle Seiten von A bis Z" }).click();
    expect(tab.page.url()).toBe(`${tab.server.url}de/a-z/`);
  });

  it("searches a mistyped word as it was meant, and says so", async () => {
    await tab.open("?q=Bierat");
    await tab.waitForStatus(/^Keine Treffer für „Bierat“\. Treffer für „Beirat“: $/);
    expect((await tab.titles())[0]).toBe("Integrationsbeirat");
    expect(await field().inputValue()).toBe("Bierat");
  });

  it("offers what a mistyped word beside a right one may have meant, as a link one can come back from", async () => {
    await tab.open("?q=Kurs Inkaso&art=einrichtung");
    await tab.waitForStatus(/Auf keiner Seite steht: Inkaso\..* Meinten Sie „Kurs Inkasso“\?/);
    await tab.page.getByRole("link", { name: "Meinten Sie" }).click();
    await tab.waitForStatus(/2 Treffer für „Kurs Inkasso“/);
    expect(new URL(tab.page.url()).search).toBe("?q=Kurs+Inkasso&art=einrichtung");
    expect((await tab.titles()).sort()).toEqual(["Schuldnerberatung", "Volkshochschule Musterstadt"]);
    await tab.page.goBack();
    await tab.waitForStatus(/Inkaso/);
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
      tab.page.on("dialog", (dialog) => {
        dialogs += 1;
        void dialog.dismiss();
      });
      await tab.open(`?q=${encodeURIComponent(query)}`);
      await tab.waitForStatus(/Treffer/);
      expect(dialogs).toBe(0);
      expect(await tab.page.locator("main img, main script:not([src])").count()).toBe(0);
      expect(await tab.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      expect(tab.complaints).toEqual([]);
    });

  it("has no accessibility violation, with results and without", async () => {
    for (const [query, language] of [
      ["", "de"],
      ["?q=Schule", "de"],
      ["?q=Xyzzy", "de"],
      ["?q=Kurs Inkaso", "de"],
      ["?q=Integrationsbeirat", "uk"],
    ]) {
      await tab.open(query, language);
      if (query !== "") await tab.waitForStatus(language === "de" ? /Treffer/ : /Weiter unten/);
      // By the debugging protocol, since the page's policy keeps strangers' scripts out.
      const session = await tab.context.newCDPSession(tab.page);
      await session.send("Runtime.evaluate", { expression: axe });
      const problems = await tab.page.evaluate(async () => {
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
    expect(await tab.status()).toBe(
      "1 Treffer für „Integrationsbeirat“ Weiter unten stehen Treffer auf Deutsch. ",
    );
    expect(await tab.titles()).toEqual(["Рада з інтеграції", "Integrationsbeirat"]);
    const [own, german] = await tab.page.locator(".search-result").evaluateAll((items) =>
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
    expect(tab.complaints).toEqual([]);
  });

  it("say at a hit of the reader's own language when its page is in German", async () => {
    await openWithGerman("рада");
    expect(await tab.page.locator(".search-result__kind").first().textContent()).toBe(
      "Seite auf Deutsch · Stellen im Landratsamt",
    );
  });

  it("are shown also where the reader's own language has nothing, before the way out", async () => {
    expect(await openWithGerman("Inkasso")).toEqual(["Auf Deutsch"]);
    expect(await tab.status()).toBe("Keine Treffer für „Inkasso“. Weiter unten stehen Treffer auf Deutsch. ");
    expect(await tab.titles()).toEqual(["Schuldnerberatung"]);
    expect(await tab.page.getByRole("link").last().textContent()).toBe("Alle Seiten von A bis Z");
  });

  it("are no group where they have nothing", async () => {
    expect(await openWithGerman("школи")).toEqual(["Ergebnisse"]);
    expect(await tab.page.locator("section").count()).toBe(0);
  });

  it("show five, then the rest on request, and are narrowed like the reader's own", async () => {
    await openWithGerman("Sitzung");
    expect(await tab.titles()).toHaveLength(5);
    await tab.page.getByRole("button", { name: "Weitere Ergebnisse" }).click();
    await expect.poll(async () => (await tab.titles()).length).toBe(10);
    expect(await focused()).toBe((await tab.titles())[5]);
    await tab.open("?q=Schule&art=arbeitskreis", "uk");
    await expect.poll(() => tab.titles()).toEqual(["Arbeitskreis Sprache und Schule"]);
  });

  it("are missed in words where they were not saved, and the reader's own stay", async () => {
    await tab.page.route(/\/(?:index\/de_|pagefind\.de_|wasm\.de\.)/, (route) => route.abort());
    expect(await openWithGerman("Jobcenter")).toEqual(["Ergebnisse"]);
    expect(await tab.titles()).toEqual(["Jobcenter"]);
    expect(await tab.page.locator(".search-german").textContent()).toBe(
      "Die deutschen Seiten lassen sich gerade nicht durchsuchen.",
    );
    await tab.page.unroute(/\/(?:index\/de_|pagefind\.de_|wasm\.de\.)/);
    await type("Integrationsbeirat");
    await expect.poll(() => tab.titles()).toEqual(["Рада з інтеграції", "Integrationsbeirat"]);
  });
});

describe("when the search cannot be reached", () => {
  it("says so in words, and goes on by itself when the connection is back", async () => {
    await tab.open();
    await tab.context.setOffline(true);
    await field().fill("Schule");
    await tab.waitForStatus(/nicht erreichbar/);
    expect(await tab.page.getByRole("button", { name: "Noch einmal versuchen" }).count()).toBe(1);
    await tab.context.setOffline(false);
    await tab.waitForStatus(/4 Treffer/);
  });

  it("tries again at the press of a button", async () => {
    await tab.page.route("**/*.pf_index", (route) => route.abort());
    await tab.open("?q=Schule");
    await tab.waitForStatus(/nicht erreichbar/);
    await tab.page.unroute("**/*.pf_index");
    await tab.page.getByRole("button", { name: "Noch einmal versuchen" }).click();
    await tab.waitForStatus(/4 Treffer/);
    expect(await focused()).toBe("INPUT");
  });
});

describe("without script", () => {
  it("the page offers the list from A to Z, and the form still works", async () => {
    const plain = await tab.browser.newContext({ javaScriptEnabled: false });
    const still = await plain.newPage();
    await still.goto(`${tab.server.url}de/`);
    await still.getByRole("searchbox").fill("Schule");
    await still.getByRole("button", { name: "Suchen" }).click();
    expect(still.url()).toBe(`${tab.server.url}de/suche/?q=Schule`);
    expect(await still.locator("fieldset").isVisible()).toBe(false);
    await still.getByRole("link", { name: "Alle Seiten von A bis Z" }).click();
    expect(still.url()).toBe(`${tab.server.url}de/a-z/`);
    await plain.close();
  });

  it("with script that way out is not in the way", async () => {
    await tab.open();
    await expect.poll(() => tab.page.locator("[data-search-fallback]").isVisible()).toBe(false);
  });
});

describe("the policy against code made from text", () => {
  it("refuses markup, foreign scripts and scripts outside the site's folder", async () => {
    await tab.open("?q=Schule");
    await tab.waitForStatus(/Treffer/);
    const refused = await tab.page.evaluate(() => {
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
