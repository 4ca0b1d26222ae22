import type { Route } from "../domain/network/routes.ts";
import type { Origin } from "../ui/translation-use.ts";
import { toWebMarkup } from "../views/host/web-markup.ts";
import { drawPage } from "./draw-page.ts";
import { bookPage } from "./paper/book-page.tsx";
import { type PageContent, renderContent } from "./parts/page-content.tsx";
import type { PageContext } from "./parts/page-context.ts";

/** The main part of the page of a route. @param marked as in {@link renderContent} */
export type ContentOf = (route: Route, marked?: Origin) => PageContent;

/**
 * The main parts of the pages of one edition, each rendered when it is first asked for and kept for the book, which is
 * put together from all of them. Which page is asked for first makes no difference.
 * @param onDisk main parts of the same pages for a disk, for an edition on the web: it takes over those that say nothing
 * of the medium
 */
export function toContents(contextOf: (route: Route) => PageContext, onDisk?: ContentOf): ContentOf {
  const rendered = new Map<string, PageContent>();
  const contentOf: ContentOf = (route, marked) => {
    const key = `${route.path} ${marked}`;
    const found = rendered.get(key);
    if (found) return found;
    // Not kept twice: made again of the one for a disk faster than rendered.
    const taken = takeOver(onDisk?.(route, marked));
    if (taken) return taken;
    const content = render(route, marked);
    rendered.set(key, content);
    return content;
  };
  const render: ContentOf = (route, marked) =>
    renderContent(
      contextOf(route),
      (context) =>
        route.name === "buch"
          ? bookPage(context, (chapter) => contentOf(chapter, marked))
          : drawPage(context),
      marked,
    );
  return contentOf;
}

function takeOver(content: PageContent | undefined): PageContent | undefined {
  if (content === undefined || content.isOfMedium) return undefined;
  return { ...content, html: toWebMarkup(content.html) };
}
