import { germanNameIn } from "../domain/german-name.ts";
import { listRooms } from "../domain/rooms.ts";
import type { Crumb } from "../ui/breadcrumb.tsx";
import type { PageContext } from "./page-context.ts";

/** A title longer than this would only repeat the heading below it, over many lines on a phone. */
const longTitle = 60;

/** The way to a page: start, its room where that has a page, the page itself. The start page has none. */
export function toCrumbs({ route, locale, linkTo, words, network }: PageContext, title: string): Crumb[] {
  const home = linkTo("start");
  if (route.name === "start" || home === undefined) return [];
  const { room } = route;
  const roomHref = room === undefined || room === route.name ? undefined : linkTo(room);
  const roomLabel = (listRooms as readonly string[]).includes(room ?? "")
    ? (network.findBody(room ?? "")?.name ?? words(`room.${room}`))
    : undefined;
  const crumbs: Crumb[] = [
    { label: words("nav.start"), href: home },
    ...(roomHref === undefined || roomLabel === undefined ? [] : [{ label: roomLabel, href: roomHref }]),
    ...(title.length > longTitle ? [] : [{ label: title }]),
  ];
  return crumbs.map((crumb) => ({ ...crumb, lang: germanNameIn(crumb.label, locale) }));
}
