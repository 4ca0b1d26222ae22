import type { EleventyConfig } from "@11ty/eleventy";
import { pathPrefix } from "../adapters/terminal/settings.ts";
import type { Route } from "../domain/network/routes.ts";
import { renderEntryPage } from "../pages/files/entry.tsx";
import { renderNotFound } from "../pages/files/not-found.tsx";
import { renderPage } from "../pages/render-page.tsx";
import type { Edition } from "./edition.ts";

/** Date of every virtual template: Eleventy would otherwise ask the clock, and builds would differ. */
const date = new Date(Date.UTC(2000, 0, 1));
const common = { date, eleventyExcludeFromCollections: true, layout: false };

/** Registers the pages of an edition with Eleventy. */
export function networkPages(config: EleventyConfig, edition: Edition): void {
  refuseForeignTemplates(config);
  config.addGlobalData("pages", edition.site.routes.all);

  config.addTemplate(
    "pages.11ty.js",
    ({ route }: { readonly route: Route }) => renderPage(edition.contextOf(route), edition.contentOf),
    {
      ...common,
      pagination: { data: "pages", size: 1, alias: "route" },
      permalink: ({ route }: { readonly route: Route }) => `${route.path}index.html`,
    },
  );
  config.addTemplate("entry.11ty.js", () => renderEntryPage(edition.contextAt("/")), {
    ...common,
    permalink: "/index.html",
  });
  // Nobody can ask a folder on a disk for a page it has not.
  if (edition.medium === "disk") return;
  config.addTemplate("not-found.11ty.js", () => renderNotFound(edition.notFoundContext(pathPrefix())), {
    ...common,
    permalink: "/404.html",
  });
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
