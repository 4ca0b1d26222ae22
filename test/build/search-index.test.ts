import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { noCaches } from "../../src/adapters/cache/caches.ts";
import { readTree } from "../../src/adapters/files/read-tree.ts";
import { buildPagefindRuntime } from "../../src/adapters/search/pagefind-runtime.ts";
import { createEngine } from "../../src/browser/search/engine/engine.ts";
import type { PagefindFactory } from "../../src/browser/search/engine/pagefind-api.ts";
import { runSearch, type SearchGroup } from "../../src/browser/search/run-search.ts";
import { writeIndex } from "../../src/build/search-index.ts";
import { type Block, readBlock } from "../../src/domain/language/block.ts";
import { toRoutes } from "../../src/domain/network/routes.ts";
import { renderPage } from "../../src/pages/render-page.tsx";
import { aBlock, aBody, aNetwork, aProse, aSite, sourceId } from "../builders.ts";
import { aContext } from "../pages/a-context.ts";
import { temporaryFolders } from "../temporary-folders.ts";

const newFolder = temporaryFolders();

/** A text with its Turkish translation, by a machine. */
function turkish(german: string, text: string): Block {
  return aBlock(german, { tr: { text } });
}

// Three blocks are translated: two of the council, and a page's title, whose text stays German like the school's.
const network = aNetwork({
  site: aSite({ locales: ["de", "tr"] }),
  bodies: [
    aBody("rat", {
      kind: "board",
      name: "Integrationsrat",
      explanation: turkish("Integrationsrat", "Uyum meclisi"),
      summary: {
        text: turkish("Der Rat berät.", "Meclis danışmanlık yapar."),
        sources: [sourceId],
      },
    }),
    aBody("musikschule", {
      name: "Kreismusikschule",
      aliases: ["Trompete"],
      summary: { text: aBlock("Die Schule lehrt Trompete und Bratsche."), sources: [sourceId] },
    }),
  ],
  prose: [
    aProse("mitmachen", {
      title: turkish("Mitmachen", "Katılın"),
      head: { title: "Mitmachen", inFooter: true },
    }),
  ],
});

let search: (language: string, raw: string) => Promise<SearchGroup>;

beforeAll(async () => {
  const folder = await newFolder("stub-pages");
  const index = join(folder, "pagefind");
  const routes = toRoutes(network);
  for (const { name, locale, path } of routes.all) {
    await mkdir(join(folder, path), { recursive: true });
    const context = aContext(network, name, locale);
    const state = locale === "de" ? "source" : "stand-in";
    const prose = {
      head: {},
      parts: [{ html: "<p>Jede Hilfe zählt.</p>", locale: "de", state, count: 1 }],
    } as const;
    const page = renderPage({
      ...context,
      prose: (slug) => {
        const found = network.findProse(slug);
        return found && { ...prose, title: readBlock(found.title, locale) };
      },
    });
    await writeFile(join(folder, path, "index.html"), page);
  }
  await writeIndex({ network, routes }, await readTree(folder), index, noCaches);
  const scope: { pagefindFactory?: PagefindFactory } = {};
  new Function("self", await buildPagefindRuntime())(scope);
  const { pagefindFactory: factory } = scope;
  if (factory === undefined) throw new Error("no factory");
  search = (language, raw) => {
    const engine = createEngine({
      loadFactory: async () => factory,
      transport: async (name) => new Uint8Array(await readFile(join(index, name))),
      language,
    });
    return runSearch({ own: { language, engine } }, raw).own;
  };
}, 60_000);

const load = async (language: string, raw: string, url: string) => {
  const texts = await Promise.all((await search(language, raw)).hits.map((hit) => hit.load()));
  return texts.find((hit) => hit.url === url);
};

describe("a language with three translated blocks", () => {
  const school = "/tr/institutionen/musikschule/";

  it("is searched by what is translated, as an ordinary page", async () => {
    expect(await load("tr", "danışmanlık", "/tr/gremien/rat/")).toMatchObject({ writtenIn: undefined });
  });

  it("knows a page that stands only in German by its name and aliases, and says what it is", async () => {
    for (const raw of ["Kreismusikschule", "Trompete"])
      expect(await load("tr", raw, school)).toMatchObject({
        title: "Kreismusikschule",
        titleIn: "de",
        writtenIn: "de",
        kind: "institution",
      });
  });

  it("calls such a page by its translated title, and finds it by the German one, too", async () => {
    for (const raw of ["Katılın", "Mitmachen"])
      expect(await load("tr", raw, "/tr/mitmachen/")).toMatchObject({
        title: "Katılın",
        titleIn: undefined,
        writtenIn: "de",
      });
  });

  it("does not take its German text for Turkish", async () => {
    expect(await load("tr", "Bratsche", school)).toBeUndefined();
    expect(await load("de", "Bratsche", "/de/institutionen/musikschule/")).toMatchObject({
      writtenIn: undefined,
    });
  });
});
