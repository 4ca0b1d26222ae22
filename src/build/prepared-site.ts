import { toQrPicture } from "../adapters/assets/qr-modules.ts";
import { renderProse } from "../adapters/prose/prose-markup.ts";
import { readBlock } from "../domain/language/block.ts";
import { type Locale, sourceLocale } from "../domain/language/locale.ts";
import type { Facts } from "../domain/network/facts.ts";
import type { Licence } from "../domain/network/licence.ts";
import type { Medium } from "../domain/network/medium.ts";
import type { Network } from "../domain/network/network.ts";
import { leadsOutside } from "../domain/network/prose-file.ts";
import type { Route, Routes } from "../domain/network/routes.ts";
import { missingMark } from "../domain/schema/site-schema.ts";
import type { NotFoundContext } from "../pages/files/not-found.tsx";
import type { PageContext, PortableCopy, SiteAssets } from "../pages/parts/page-context.ts";
import { toDiskLink, toRelativeLink } from "../views/host/relative-link.ts";
import type { Words } from "../views/translations/interface-words.ts";
import type { LocaleReport } from "../views/translations/translation-report.ts";
import type { Drawings } from "./drawings.ts";

/** Folder of the scripts with search data in the portable copy. */
export const diskSearchFolder = "search";

/**
 * Everything pages are made of, complete before the first page is drawn: rendering itself is then synchronous.
 * A class instance, so that Eleventy hands it through its data cascade by identity.
 */
export class PreparedSite {
  /** What editors stated, each value knowing its place, for checks that only a release makes. */
  readonly facts: Facts;
  readonly network: Network;
  readonly routes: Routes;
  readonly words: ReadonlyMap<Locale, Words>;
  readonly drawings: ReadonlyMap<Locale, Drawings>;
  readonly licences: readonly Licence[];
  readonly translationReport: readonly LocaleReport[];
  /** Day of this build, `2026-11-23`. */
  readonly builtOn: string;
  #assets: SiteAssets | undefined;
  #portableCopy: PortableCopy | undefined;

  constructor(
    parts: Pick<
      PreparedSite,
      "facts" | "network" | "routes" | "words" | "drawings" | "licences" | "translationReport" | "builtOn"
    >,
  ) {
    this.facts = parts.facts;
    this.network = parts.network;
    this.routes = parts.routes;
    this.words = parts.words;
    this.drawings = parts.drawings;
    this.licences = parts.licences;
    this.translationReport = parts.translationReport;
    this.builtOn = parts.builtOn;
  }

  /** Languages on offer, the source language among them. */
  get locales(): readonly Locale[] {
    return this.network.site.locales as Locale[];
  }

  /** The site's own address without a slash at the end; undefined as long as the operator has not stated it. */
  get baseUrl(): string | undefined {
    const { baseUrl } = this.network.site;
    return baseUrl === missingMark ? undefined : baseUrl.replace(/\/+$/, "");
  }

  /** Names the files that were written for this build. */
  setAssets(assets: SiteAssets): void {
    this.#assets = assets;
  }

  /** Files every page refers to. @throws before they were written */
  get assets(): SiteAssets {
    if (!this.#assets) throw new Error("assets are written before pages");
    return this.#assets;
  }

  /** Names the file of the portable copy, once it is written. */
  setPortableCopy(copy: PortableCopy): void {
    this.#portableCopy = copy;
  }

  /** What the page of a route draws itself from. */
  contextOf(route: Route, medium: Medium): PageContext {
    return { ...this.#contextFor(route.locale, medium, relativeFrom(route.path, medium)), route };
  }

  /** What a page that belongs to no language draws itself from, such as the entry page at `/`. */
  contextAt(path: string, medium: Medium): Omit<PageContext, "route"> {
    return this.#contextFor(sourceLocale, medium, relativeFrom(path, medium));
  }

  /**
   * What the 404 page draws itself from: its links are absolute, since a host shows it at any address.
   * @param prefix path the site is served under, with a slash at both ends
   */
  notFoundContext(prefix: string): NotFoundContext {
    const absolute = (path: string) => prefix + path.replace(/^\//, "");
    const context = this.#contextFor(sourceLocale, "web", { link: absolute, folder: absolute });
    return { ...context, wordsOf: (locale) => this.wordsOf(locale) };
  }

  #contextFor(
    locale: Locale,
    medium: Medium,
    { link, folder }: Pick<PageContext, "link" | "folder">,
  ): Omit<PageContext, "route"> {
    const { network, routes } = this;
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
      words: this.wordsOf(locale),
      assets: medium === "disk" ? { ...this.assets, searchIndex: `/${diskSearchFolder}/` } : this.assets,
      licences: this.licences,
      translationReport: this.translationReport,
      medium,
      builtOn: this.builtOn,
      portableCopy: medium === "web" ? this.#portableCopy : undefined,
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
      siteCode: this.baseUrl === undefined ? undefined : toQrPicture(`${this.baseUrl}/${locale}/`),
      drawing: (name) => {
        const found = this.drawings.get(locale)?.get(name);
        if (!found) throw new Error(`no drawing ${name}`);
        return found;
      },
    };
  }

  /** Interface words of a language. */
  wordsOf(locale: Locale): Words {
    const words = this.words.get(locale);
    if (!words) throw new Error(`no words for ${locale}`);
    return words;
  }
}

function relativeFrom(from: string, medium: Medium): Pick<PageContext, "link" | "folder"> {
  const toLink = medium === "disk" ? toDiskLink : toRelativeLink;
  return { link: (path) => toLink(from, path), folder: (path) => toRelativeLink(from, path) };
}
