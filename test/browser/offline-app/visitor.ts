import type { Page } from "playwright-core";

/** Time limit for an expected state on a busy machine; it is usually reached at once. */
export const patience = { timeout: 20_000 };

/** Actions of a visitor on the offline page; `root` is the address of the site. */
export class Visitor {
  readonly page: Page;
  readonly root: string;

  constructor(page: Page, root: string) {
    this.page = page;
    this.root = root;
  }

  /** Opens the offline page and waits until its script has read the saved copy. */
  async openOfflinePage(): Promise<void> {
    await this.page.goto(`${this.root}de/offline/`);
    await this.page.waitForFunction(
      () =>
        document.querySelector("[data-app-status]")?.textContent !== "" ||
        document.querySelector("[data-app-go]:not([hidden]), [data-app-remove]:not([hidden])") !== null,
    );
  }

  /** Taps a button by the beginning of its words. */
  async tap(words: string): Promise<void> {
    await this.page.getByRole("button", { name: words }).click();
  }

  /** Waits until the status matches. */
  async hears(words: RegExp): Promise<void> {
    await this.page.waitForFunction(
      ([source = ""]) =>
        new RegExp(source).test(
          (document.querySelector("[data-app-status]")?.textContent ?? "").replace(/[\u2066-\u2069]/g, ""),
        ),
      [words.source],
      patience,
    );
  }

  /** Opens the offline page, saves everything that is checked, and waits until it is done. */
  async saves(): Promise<void> {
    await this.openOfflinePage();
    await this.tap("Offline speichern");
    await this.hears(/Fertig/);
  }

  async status(): Promise<string> {
    const text = await this.page.locator("[data-app-status]").textContent();
    return (text ?? "").replace(/[\u2066-\u2069]/g, "");
  }

  async stored(): Promise<string> {
    const stored = this.page.locator("[data-app-stored]");
    if (await stored.isHidden()) return "";
    return ((await stored.textContent()) ?? "").replace(/[\u2066-\u2069]/g, "");
  }

  /** Names of the visible buttons. */
  async buttons(): Promise<string[]> {
    const names = await this.page.locator("[data-app] button:visible").allTextContents();
    return names.map((name) => name.replace(/[\u2066-\u2069]/g, ""));
  }

  /** Opens a page of the site and returns its main heading. */
  async reads(path: string): Promise<string> {
    await this.page.goto(this.root + path);
    return this.heading();
  }

  async heading(): Promise<string> {
    return (await this.page.locator("h1").textContent()) ?? "";
  }

  /** True if the page is styled by the site's stylesheet. */
  isStyled(): Promise<boolean> {
    return this.page.evaluate(
      () => document.styleSheets.length > 0 && getComputedStyle(document.body).fontFamily.includes("Fira"),
    );
  }

  /** Names of caches and number of workers; read-only, as opening a deleted cache would create it again. */
  async holds(): Promise<{ caches: string[]; workers: number }> {
    return this.page.evaluate(async () => ({
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
  }

  /** Everything the browser stores for this site. */
  async keeps(): Promise<{ caches: string[]; entries: number; workers: number; others: number }> {
    return this.page.evaluate(async () => {
      const names = await caches.keys();
      let entries = 0;
      for (const name of names) entries += (await (await caches.open(name)).keys()).length;
      const workers = (await navigator.serviceWorker.getRegistrations()).length;
      const others =
        localStorage.length +
        sessionStorage.length +
        (await indexedDB.databases()).length +
        document.cookie.length;
      return { caches: names, entries, workers, others };
    });
  }
}

/** {@link Visitor.keeps} if nothing is stored. */
export const nothing = { caches: [], entries: 0, workers: 0, others: 0 };
