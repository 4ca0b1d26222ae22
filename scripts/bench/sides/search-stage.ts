import { mkdir, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { loadSite } from "../../../src/adapters/facts/load-site.ts";
import { launchChromium } from "../../../src/adapters/paper/chromium.ts";
import { type RunningServer, serveFolder } from "../../../src/adapters/paper/static-server.ts";
import { type QuerySet, readAllSets } from "../../../test/site/search-sets.ts";
import { makeCheckout, toOurStep } from "../contenders/our-checkout.ts";
import { benchFolder } from "../contenders/toolbox.ts";
import { runMeasured } from "../measure/run-measured.ts";
import { makePagefindSite } from "./pagefind-page.ts";
import { toQuerySample } from "./query-sample.ts";

/** A browser as our own adapter starts it. */
export type Browser = Awaited<ReturnType<typeof launchChromium>>;

/** Everything the comparison of searches needs. */
export interface SearchStage {
  /** Our own site, built by our own command. */
  readonly built: string;
  /** The same pages with Pagefind alone. */
  readonly plain: string;
  readonly server: { readonly built: RunningServer; readonly plain: RunningServer };
  readonly browser: Browser;
  readonly sets: readonly QuerySet[];
  close(): Promise<void>;
}

/** Builds the site of this checkout, indexes its pages once more with Pagefind alone, and serves both. */
export async function openSearchStage(mostQueries: number, seed: number): Promise<SearchStage> {
  const folder = join(benchFolder, "work", "search");
  const [built, plain, checkout] = ["dist", "plain", "checkout"].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await makeCheckout(checkout);
  await runMeasured(await toOurStep("build", ["--out", built], { root: resolve("."), checkout }));
  const { network } = await loadSite(".");
  await makePagefindSite(built, plain, network.site.locales);
  const server = { built: await serveFolder(built), plain: await serveFolder(plain) };
  const browser = await launchChromium();
  return {
    built,
    plain,
    server,
    browser,
    sets: toQuerySample(await readAllSets(network), mostQueries, seed),
    close: async () => {
      await browser.close();
      await Promise.all([server.built.close(), server.plain.close()]);
    },
  };
}
