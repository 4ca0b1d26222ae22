import { SamePlace } from "../ui/components/same-place.tsx";
import type { PageContext } from "./page-context.ts";

/**
 * The links to a place of the page in its other languages. Questions and explained words have them, where search and A–Z lead;
 * the years of the chronicle do not: with them its page would not fit its budget. Chapters of the book have none.
 * @param id that of the element the address may name
 */
export function toSamePlace({ routes, route, locale, link, words, isChapter }: PageContext, id: string) {
  if (isChapter) return null;
  const links = routes
    .alternatesOf(route)
    .filter((page) => page.locale !== locale)
    .map((page) => ({ locale: page.locale, href: `${link(page.path)}#${id}` }));
  return <SamePlace label={words("nav.languages")} links={links} />;
}
