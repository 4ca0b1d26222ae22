import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { EleventyConfig } from "@11ty/eleventy";
import { pathPrefix } from "../adapters/terminal/settings.ts";
import type { Medium } from "../domain/network/medium.ts";
import type { Route } from "../domain/network/routes.ts";
import { renderEntryPage } from "../pages/files/entry.tsx";
import { renderNotFound } from "../pages/files/not-found.tsx";
import { renderPage } from "../pages/render-page.tsx";
import type { PreparedSite } from "./prepared-site.ts";

/** Date of every virtual template: Eleventy would otherwise ask the clock, and builds would differ. */
const date = new Date(Date.UTC(2000, 0, 1));
const common = { date, eleventyExcludeFromCollections: true, layout: false };

/** What Eleventy hands to every template here. */
interface TemplateData {
  readonly route: Route;
  readonly prepared: PreparedSite;
  readonly medium: Medium;
}

/** Registers the pages of the network with Eleventy; global data `medium` says for which medium they are rendered. */
export function networkPages(config: EleventyConfig): void {
  refuseForeignTemplates(config);
  config.addDataExtension("ts", { read: false, parser: (_, path) => openDoor(path) });

  config.addTemplate(
    "pages.11ty.js",
    ({ route, prepared, medium }: TemplateData) => renderPage(prepared.contextOf(route, medium)),
    {
      ...common,
      pagination: { data: "pages", size: 1, alias: "route" },
      permalink: ({ route }: TemplateData) => `${route.path}index.html`,
    },
  );
  config.addTemplate(
    "entry.11ty.js",
    ({ prepared, medium }: TemplateData) => renderEntryPage(prepared.contextAt("/", medium)),
    {
      ...common,
      permalink: "/index.html",
    },
  );
  config.addTemplate(
    "not-found.11ty.js",
    ({ prepared }: TemplateData) => renderNotFound(prepared.notFoundContext(pathPrefix())),
    // Nobody can ask a folder on a disk for a page it has not.
    { ...common, permalink: ({ medium }: TemplateData) => (medium === "web" ? "/404.html" : false) },
  );
}

/** Editors' files never become templates or code (adapters/files/README.md). */
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
