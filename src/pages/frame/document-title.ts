import type { PageContext, PageHead } from "../parts/page-context.ts";

/**
 * Title of a page as tabs, bookmarks and lists of the browser show it: the page, then the site. A German name is
 * followed by its meaning in the language of the page, a German title by its kind of thing, since no other word in the
 * reader's language stands beside it there.
 */
export function toDocumentTitle(
  { network, route, locale, words }: Pick<PageContext, "network" | "route" | "locale" | "words">,
  { title, lang }: Pick<PageHead, "title" | "lang">,
): string {
  const { site } = network;
  const explanationOf = (id = "") => network.findExplanation(id, locale)?.text.replaceAll("\n", " ");
  const explained = (name: string, meaning: string | undefined) =>
    meaning === undefined ? name : `${name} (${meaning})`;
  if (route.name === "start") {
    const [root] = network.bodiesOf("network");
    return `${explained(site.name, explanationOf(root?.id))} – ${site.region}`;
  }
  const isForeign = lang !== undefined && route.kind === "publication";
  const meaning = isForeign ? words("kind.publication") : explanationOf(route.name);
  return `${explained(title, meaning)} – ${site.name}`;
}
