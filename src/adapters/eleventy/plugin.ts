import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { EleventyConfig } from "@11ty/eleventy";
import type { Route } from "../../domain/routes.ts";
import { renderEntryPage } from "../../pages/entry.tsx";
import { renderNotFound } from "../../pages/not-found.tsx";
import { renderPage } from "../../pages/render-page.tsx";
import { pathPrefix } from "../settings.ts";
import { writeAssets } from "./assets.ts";
import { writeExtraFiles } from "./extra-files.ts";
import { type PreparedSite, preparedSite } from "./prepared-site.ts";
import { writeIndex } from "./search-index.ts";

/** Date of every virtual template: Eleventy would otherwise ask the clock, and builds would differ. */
const date = new Date(Date.UTC(2000, 0, 1));
const common = { date, eleventyExcludeFromCollections: true, layout: false };

/** Registers the pages of the network with Eleventy, and what has to be written before and after them. */
export function networkPages(config: EleventyConfig): void {
  refuseForeignTemplates(config);
  config.addDataExtension("ts", { read: false, parser: (_, path) => openDoor(path) });

  config.addTemplate(
    "pages.11ty.js",
    ({ route, prepared }: { route: Route; prepared: PreparedSite }) => renderPage(prepared.contextOf(route)),
    {
      ...common,
      pagination: { data: "pages", size: 1, alias: "route" },
      permalink: ({ route }: { route: Route }) => `${route.path}index.html`,
    },
  );
  config.addTemplate(
    "entry.11ty.js",
    ({ prepared }: { prepared: PreparedSite }) => renderEntryPage(prepared.entryContext()),
    {
      ...common,
      permalink: "/index.html",
    },
  );
  config.addTemplate(
    "not-found.11ty.js",
    ({ prepared }: { prepared: PreparedSite }) => renderNotFound(prepared.notFoundContext(pathPrefix())),
    { ...common, permalink: "/404.html" },
  );

  config.on("eleventy.before", async ({ directories }) => {
    const site = await preparedSite();
    site.setAssets(await writeAssets(directories.output));
  });
  config.on("eleventy.after", async ({ directories }) => {
    const site = await preparedSite();
    await writeExtraFiles(site, directories.output);
    await writeIndex(directories.output);
  });
}

/** Editors' files never become templates or code (design D14). */
function refuseForeignTemplates(config: EleventyConfig): void {
  const refuse = (): never => {
    throw new Error("front matter is never executed");
  };
  config.setTemplateFormats(["11ty.js"]);
  config.setDataFileSuffixes([]);
  config.setFrontMatterParsingOptions({ engines: { js: refuse, javascript: refuse, node: refuse } });
}

async function openDoor(path: string): Promise<unknown> {
  const door = (await import(pathToFileURL(resolve(path)).href)) as { default: () => unknown };
  return door.default();
}
