import type { SamePlaceLink } from "../../ui/components/page/same-place-list.tsx";
import type { PageContext } from "./page-context.ts";

/**
 * The links to a place of the page in its other languages. Questions and explained words have them, as targets of
 * search and A–Z; the years of the chronicle do not, since its page would exceed its budget.
 * @param id of the target element
 */
export function toSamePlace({ routes, route, locale, link }: PageContext, id: string): SamePlaceLink[] {
  return routes
    .alternatesOf(route)
    .filter((page) => page.locale !== locale)
    .map((page) => ({ locale: page.locale, href: `${link(page.path)}#${id}` }));
}
