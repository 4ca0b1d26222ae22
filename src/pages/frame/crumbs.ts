import { listRooms } from "../../domain/schema/rooms.ts";
import type { Crumb } from "../../ui/frame/breadcrumb.tsx";
import { germanIn } from "../../ui/reading.ts";
import type { PageContext, PageHead } from "../parts/page-context.ts";

/** Longest title shown in the path; a longer one would fill many lines on a phone and only repeat the heading. */
const longTitle = 60;

/** The path to a page: start, its room if that has a page, the page itself. The start page has none. */
export function toCrumbs(
  { route, locale, linkTo, words, network }: PageContext,
  { title, lang, trail = [] }: Pick<PageHead, "title" | "lang" | "trail">,
): Crumb[] {
  const home = linkTo("start");
  if (route.name === "start" || home === undefined) return [];
  const { room } = route;
  const roomHref = room === undefined || room === route.name ? undefined : linkTo(room);
  const roomBody = network.findBody(room ?? "");
  const roomLabel = (listRooms as readonly string[]).includes(room ?? "")
    ? (roomBody?.name ?? words(`room.${room}`))
    : undefined;
  return [
    { label: words("nav.start"), href: home },
    ...(roomHref === undefined || roomLabel === undefined
      ? []
      : [{ label: roomLabel, href: roomHref, lang: roomBody && germanIn(locale) }]),
    ...trail.flatMap(({ name, label, lang: own }) => {
      const href = linkTo(name);
      return href === undefined ? [] : [{ label, href, lang: own }];
    }),
    ...(title.length > longTitle ? [] : [{ label: title, lang }]),
  ];
}
