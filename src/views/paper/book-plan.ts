import type { Locale } from "../../domain/language/locale.ts";
import type { Route, Routes } from "../../domain/network/routes.ts";
import {
  type BuiltInPage,
  bodyRooms,
  legalPages,
  listRooms,
  paperPages,
  publicationRoom,
  translationStatusPage,
} from "../../domain/schema/rooms.ts";

/** A part of the book: its chapters, and the key of the interface word for its title. */
export interface BookPart {
  readonly key: string;
  readonly chapters: readonly Route[];
}

/** Pages that only work on a screen, are made for printing themselves, or report on the state of the others. */
const leftOut: readonly BuiltInPage[] = [...paperPages, "suche", "offline", translationStatusPage];

const overview: readonly string[] = ["start", "wen-frage-ich", "organigramm", "weg-eines-anliegens"];
const legal: readonly string[] = [...legalPages, "lizenzen"];

/** Every page of a language once, except those that make no sense on paper; parts without a page are left out. */
export function toBookParts(routes: Routes, locale: Locale): BookPart[] {
  const pages = routes.all.filter(
    (route) => route.locale === locale && !(leftOut as readonly string[]).includes(route.name),
  );
  const rooms = [...listRooms.filter((room) => room !== publicationRoom), publicationRoom];
  const parts: BookPart[] = [
    { key: "paper.book.overview", chapters: pages.filter(isOverview).sort(byOverview) },
    ...rooms.map((room) => ({
      key: `room.${room}`,
      // The page that lists a room comes before the pages in it.
      chapters: [
        ...pages.filter(({ name }) => name === room),
        ...pages.filter((page) => page.room === room && page.name !== room),
      ],
    })),
    { key: "nav.legal", chapters: pages.filter(({ name }) => legal.includes(name)) },
  ];
  const placed = new Set(parts.flatMap(({ chapters }) => chapters));
  const rest = { key: "paper.book.reference", chapters: pages.filter((page) => !placed.has(page)) };
  return [...parts.slice(0, -1), rest, ...parts.slice(-1)].filter(({ chapters }) => chapters.length > 0);
}

function isOverview(page: Route): boolean {
  return (
    page.kind === "sheet" ||
    page.kind === "prose" ||
    page.room === bodyRooms.network ||
    overview.includes(page.name)
  );
}

/** Start first, then the network itself, then the other pages, prose last; the order of paths within. */
function byOverview(a: Route, b: Route): number {
  return rank(a) - rank(b);
}

function rank({ name, kind, room }: Route): number {
  if (kind === "prose") return overview.length + 1;
  if (room === bodyRooms.network) return 0.5;
  // Parts of the organigram follow the whole.
  return overview.indexOf(kind === "sheet" ? (room ?? name) : name);
}
