import type { Locale } from "../language/locale.ts";
import {
  type BuiltInPage,
  bodyRooms,
  builtInPages,
  type ListRoom,
  listRooms,
  publicationRoom,
  translationStatusPage,
} from "../schema/rooms.ts";
import type { Network } from "./network.ts";

/** Kind of content; decides which template draws the page. */
export type PageKind = "built-in" | "list" | "body" | "publication" | "prose" | "sheet";

/** One page of the site in one language. */
export interface Route {
  /** Name by which other pages link to it: id of a body or publication, or slug of a page. Equal in every language. */
  readonly name: string;
  readonly kind: PageKind;
  readonly locale: Locale;
  /** Room the page is in, for breadcrumbs; pages of their own have none. */
  readonly room?: string;
  /** Path below the site's root, ending in a slash: `/de/rollen/x/`. */
  readonly path: string;
}

/** The only list of the site's pages: everything that needs a URL asks here (README.md of this folder). */
export class Routes {
  readonly all: readonly Route[];
  readonly #byName: ReadonlyMap<string, Route>;
  readonly #alternates: ReadonlyMap<string, readonly Route[]>;

  constructor(all: readonly Route[]) {
    this.all = Object.freeze([...all]);
    this.#byName = new Map(all.map((route) => [`${route.locale} ${route.name}`, route]));
    this.#alternates = Map.groupBy(this.all, ({ name }) => name);
    Object.freeze(this);
  }

  /** The page of this name in a language. */
  find(name: string, locale: Locale): Route | undefined {
    return this.#byName.get(`${locale} ${name}`);
  }

  /** The same page in every language on offer, in the order of the site's languages. */
  alternatesOf(route: Pick<Route, "name">): readonly Route[] {
    return this.#alternates.get(route.name) ?? [];
  }
}

/**
 * All pages of a network, sorted by path within each language.
 * @param sheets ids of the parts of the organigram that have a page of their own
 */
export function toRoutes(network: Network, sheets: readonly string[] = []): Routes {
  const locales = network.site.locales as Locale[];
  const pages = pagesOf(network, sheets);
  return new Routes(
    locales.flatMap((locale) =>
      pages
        .map((page) => ({ ...page, locale, path: toPath(locale, page) }))
        .sort((a, b) => (a.path < b.path ? -1 : 1)),
    ),
  );
}

/** Name of the page that shows one part of the organigram; no other name has a slash. */
export function toSheetName(id: string): string {
  return `${sheetRoom}/${id}`;
}

const sheetRoom = "organigramm" satisfies BuiltInPage;

type Page = Omit<Route, "locale" | "path">;

function pagesOf(network: Network, sheets: readonly string[]): Page[] {
  const bodies = network.bodies.map(
    ({ id, kind }): Page => ({ name: id, kind: "body", room: bodyRooms[kind] }),
  );
  const publications = network.publications.map(
    ({ id }): Page => ({ name: id, kind: "publication", room: publicationRoom }),
  );
  const things = [...bodies, ...publications];
  const rooms = new Set(things.filter(({ name, room }) => room !== name).map(({ room }) => room));
  const names = new Set(things.map(({ name }) => name));
  const lists = listRooms
    .filter((room) => rooms.has(room) && !names.has(room))
    .map((room: ListRoom): Page => ({ name: room, kind: "list" }));
  const isTranslated = network.site.locales.length > 1;
  const ownPages = builtInPages
    .filter((name) => isTranslated || name !== translationStatusPage)
    .map((name): Page => ({ name, kind: "built-in" }));
  const prose = network.prose
    .filter(({ room, slug }) => room === undefined && !isBuiltIn(slug))
    .map(({ slug }): Page => ({ name: slug, kind: "prose" }));
  const parts = sheets.map((id): Page => ({ name: toSheetName(id), kind: "sheet", room: sheetRoom }));
  return [...things, ...lists, ...ownPages, ...parts, ...prose];
}

function isBuiltIn(slug: string): boolean {
  return (builtInPages as readonly string[]).includes(slug);
}

function toPath(locale: Locale, { name, room, kind }: Page): string {
  if (kind === "sheet") return `/${locale}/${name}/`;
  if (name === "start") return `/${locale}/`;
  if (room === undefined || room === name) return `/${locale}/${name}/`;
  return `/${locale}/${room}/${name}/`;
}
