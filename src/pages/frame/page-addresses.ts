import { sourceLocale } from "../../domain/language/locale.ts";
import type { Route } from "../../domain/network/routes.ts";
import { missingMark } from "../../domain/schema/site-schema.ts";
import type { DocumentProps } from "../../ui/frame/document.tsx";
import type { PageContext } from "../parts/page-context.ts";

/**
 * Absolute addresses of a page and of its versions in all languages, as alternates of each other; none while the site's
 * own address is unknown, and none on disk. Speakers of other languages (`x-default`) are sent from start pages to the
 * choice of languages, from other pages to the original the others were translated from.
 */
export function toPageAddresses({
  network,
  routes,
  route,
  medium,
}: Pick<PageContext, "network" | "routes" | "route" | "medium">): DocumentProps["addresses"] {
  const base = toBase(network.site.baseUrl);
  if (base === undefined || route.name === "" || medium === "disk") return undefined;
  const alternates = routes.alternatesOf(route);
  const door = route.name === "start" ? "/" : (routes.find(route.name, sourceLocale)?.path ?? "/");
  return { canonical: base + route.path, alternates: toAlternates(base, alternates, door) };
}

/** The same for the page at `/`, where readers choose a language. */
export function toEntryAddresses({
  network,
  routes,
  medium,
}: Pick<PageContext, "network" | "routes" | "medium">): DocumentProps["addresses"] {
  const base = toBase(network.site.baseUrl);
  if (base === undefined || medium === "disk") return undefined;
  const starts = routes.all.filter(({ name }) => name === "start");
  return { canonical: `${base}/`, alternates: toAlternates(base, starts, "/") };
}

function toBase(baseUrl: string): string | undefined {
  return baseUrl === missingMark ? undefined : baseUrl.replace(/\/+$/, "");
}

function toAlternates(base: string, pages: readonly Route[], door: string) {
  if (pages.length < 2) return [];
  return [
    ...pages.map(({ locale, path }) => ({ hreflang: locale, href: base + path })),
    { hreflang: "x-default", href: base + door },
  ];
}
