import type { SamePlaceLink } from "../../ui/components/page/same-place-list.tsx";
import type { PageContext } from "./page-context.ts";

/**
 * The links to a place of the page in its other languages. Questions and explained words have them, where search and
 * A–Z lead; the years of the chronicle do not: with them its page would not fit its budget.
 * @param id that of the element the address may name
 */
export function toSamePlace({ routes, route, locale, link }: PageContext, id: string): SamePlaceLink[] {
  return routes
    .alternatesOf(route)
    .filter((page) => page.locale !== locale)
    .map((page) => ({ locale: page.locale, href: `${link(page.path)}#${id}` }));
}
