import { renderProse } from "../adapters/prose/prose-markup.ts";
import { readBlock } from "../domain/language/block.ts";
import { type Locale, sourceLocale } from "../domain/language/locale.ts";
import type { Medium } from "../domain/network/medium.ts";
import { leadsOutside } from "../domain/network/prose-file.ts";
import type { Route } from "../domain/network/routes.ts";
import type { NotFoundContext } from "../pages/files/not-found.tsx";
import { type ContentOf, toContents } from "../pages/page-contents.ts";
import type { PageContext, PortableCopy, SiteAssets } from "../pages/parts/page-context.ts";
import { toDiskLink, toRelativeLink } from "../views/host/relative-link.ts";
import type { PreparedSite } from "./prepared-site.ts";

/** Folder of the scripts with search data in the portable copy. */
export const diskSearchFolder = "search";

/** Parts of an edition, each complete when the edition is made. */
export interface EditionParts {
  readonly medium: Medium;
  /** Files every page refers to, written already. */
  readonly assets: SiteAssets;
  /** The portable copy the pages offer; absent where there is none to offer. */
  readonly portableCopy?: PortableCopy | undefined;
  /** The edition for a disk, made before one for the web: most main parts of pages are the same but for references. */
  readonly onDisk?: Edition | undefined;
}

/** The site in one medium: it gives each page what it is drawn from. */
export class Edition {
  readonly site: PreparedSite;
  /** Main parts of its pages, rendered once. */
  readonly contentOf: ContentOf;
  readonly #parts: EditionParts;

  constructor(site: PreparedSite, parts: EditionParts) {
    this.site = site;
    this.#parts = parts;
    this.contentOf = toContents((route) => this.contextOf(route), parts.onDisk?.contentOf);
    Object.freeze(this);
  }

  /** Whether its pages come from a web server or from a disk. */
  get medium(): Medium {
    return this.#parts.medium;
  }

  /** Everything the page of a route is drawn from. */
  contextOf(route: Route): PageContext {
    return { ...this.#contextFor(route.locale, this.#relativeFrom(route.path)), route };
  }

  /** Everything a page is drawn from that belongs to no language, such as the entry page at `/`. */
  contextAt(path: string): Omit<PageContext, "route"> {
    return this.#contextFor(sourceLocale, this.#relativeFrom(path));
  }

  /**
   * Everything the 404 page is drawn from: its links are absolute, since a host shows it at any address.
   * @param prefix path the site is served under, with a slash at both ends
   */
  notFoundContext(prefix: string): NotFoundContext {
    const absolute = (path: string) => prefix + path.replace(/^\//, "");
    const context = this.#contextFor(sourceLocale, { link: absolute, folder: absolute });
    return { ...context, wordsOf: (locale) => this.site.wordsOf(locale) };
  }

  #relativeFrom(from: string): Pick<PageContext, "link" | "folder"> {
    const toLink = this.medium === "disk" ? toDiskLink : toRelativeLink;
    return { link: (path) => toLink(from, path), folder: (path) => toRelativeLink(from, path) };
  }

  #contextFor(
    locale: Locale,
    { link, folder }: Pick<PageContext, "link" | "folder">,
  ): Omit<PageContext, "route"> {
    const { site } = this;
    const { medium, assets, portableCopy } = this.#parts;
    const { network, routes, licences, translationReport, builtOn } = site;
    const linkTo = (name: string) => {
      const target = routes.find(name, locale);
      return target && link(target.path);
    };
    const resolve = (target: string) => {
      if (leadsOutside(target)) return { href: target, outside: true };
      const href = target.startsWith("#") ? target : linkTo(target);
      return href === undefined ? undefined : { href, outside: false };
    };
    return {
      network,
      routes,
      locale,
      words: site.wordsOf(locale),
      assets: medium === "disk" ? { ...assets, searchIndex: `/${diskSearchFolder}/` } : assets,
      licences,
      translationReport,
      medium,
      builtOn,
      portableCopy,
      at: (route) => this.contextOf(route),
      link,
      folder,
      linkTo,
      prose: (slug, room) => {
        const found = network.findProse(slug, room);
        return (
          found && {
            head: found.head,
            title: readBlock(found.title, locale),
            ...(found.description === undefined ? {} : { description: readBlock(found.description, locale) }),
            parts: renderProse(found, locale, resolve),
          }
        );
      },
      siteCode: site.siteCodeOf(locale),
      drawing: (name) => {
        const found = site.drawings.get(locale)?.get(name);
        if (!found) throw new Error(`no drawing ${name}`);
        return found;
      },
    };
  }
}
