import type { PageAnswer, RenderedPage } from "../../adapters/preview/renderer-messages.ts";
import { pathPrefix } from "../../adapters/terminal/settings.ts";
import type { Route } from "../../domain/network/routes.ts";
import { renderEntryPage } from "../../pages/files/entry.tsx";
import { renderNotFound } from "../../pages/files/not-found.tsx";
import { type ContentOf, toContents } from "../../pages/page-contents.ts";
import { renderPage } from "../../pages/render-page.tsx";
import type { Edition } from "../edition.ts";

/** The pages of an edition by address, each rendered by the renderer of the build when it is first asked for. */
export class LivePages {
  readonly #edition: Edition;
  readonly #contentOf: ContentOf;
  readonly #routes: ReadonlyMap<string, Route>;
  readonly #rendered = new Map<string, RenderedPage>();

  constructor(edition: Edition) {
    this.#edition = edition;
    this.#contentOf = toContents((route) => edition.contextOf(route));
    this.#routes = new Map(edition.site.routes.all.map((route) => [route.path, route]));
  }

  /** The page at a path of an address; where no page is, the one that says so. */
  at(path: string): PageAnswer {
    const place = path.replace(/\/index\.html$/, "/");
    if (place !== "/" && !this.#routes.has(place) && this.#routes.has(`${place}/`))
      return { moved: `${place}/` };
    const known = this.#rendered.get(place);
    if (known) return known;
    const page = this.#render(place);
    if (page.status === 200) this.#rendered.set(place, page);
    return page;
  }

  #render(place: string): RenderedPage {
    const edition = this.#edition;
    if (place === "/") return { html: renderEntryPage(edition.contextAt("/")), status: 200, searches: false };
    const route = this.#routes.get(place);
    if (route === undefined) {
      const html = renderNotFound(edition.notFoundContext(pathPrefix()));
      return { html, status: 404, searches: false };
    }
    const html = renderPage(edition.contextOf(route), this.#contentOf);
    return { html, status: 200, searches: route.name === "suche" };
  }
}
