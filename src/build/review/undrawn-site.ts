import { type SheetName, sheetNames } from "../../adapters/stylesheet/sheets.ts";
import { sourceLocale } from "../../domain/language/locale.ts";
import type { DrawingPair, SiteAssets } from "../../pages/parts/page-context.ts";
import { Edition } from "../edition.ts";
import type { PreparedSite } from "../prepared-site.ts";

/** A drawing that shows nothing, for pages whose words alone are of interest: laying one out takes time. */
export function toUndrawn(source = ""): DrawingPair {
  const drawing = {
    width: 1,
    height: 1,
    fontSize: 16,
    edgeFontSize: 14,
    lang: sourceLocale,
    direction: "ltr",
    title: source,
    description: "",
    boxes: [],
    edges: [],
  } as const;
  return { landscape: drawing, portrait: drawing };
}

/** The web pages of a site, referring to files which nobody writes. */
export function toEditionWithoutFiles(site: PreparedSite): Edition {
  const none = "/assets/none";
  const assets: SiteAssets = {
    stylesheet: none,
    icon: none,
    sheets: Object.fromEntries(sheetNames.map((name) => [name, none])) as Record<SheetName, string>,
    diskScript: none,
    searchScript: none,
    searchEngine: none,
    offlineScript: none,
    searchIndex: "/pagefind/",
  };
  const portableCopy = { path: "/kopie.zip", bytes: 0, sha256: "" };
  return new Edition(site, { medium: "web", assets, portableCopy });
}
