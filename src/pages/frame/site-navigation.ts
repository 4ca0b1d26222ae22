import { type LocalizedText, readBlock } from "../../domain/language/block.ts";
import { type Locale, localeInfo, sourceLocale } from "../../domain/language/locale.ts";
import type { Body } from "../../domain/network/body.ts";
import { bodyRooms, legalPages, listRooms, publicationRoom } from "../../domain/schema/rooms.ts";
import type { NavItem } from "../../ui/frame/nav-list.tsx";
import { germanIn } from "../../ui/reading.ts";
import type { PageContext } from "../parts/page-context.ts";

/** The few pages most visitors look for. */
export function toMainNav(context: PageContext): NavItem[] {
  const { network, words } = context;
  const [board, ...otherBoards] = network.bodiesOf("board");
  return [
    ...network.bodiesOf("network").map(({ id }) => toItem(context, id, words("nav.network"))),
    toItem(context, "wen-frage-ich", words("page.wen-frage-ich")),
    toItem(context, "organigramm", words("page.organigramm")),
    board && otherBoards.length === 0
      ? toNamedItem(context, board)
      : toItem(context, bodyRooms.board, words(`room.${bodyRooms.board}`)),
    toItem(context, bodyRooms["working-group"], words(`room.${bodyRooms["working-group"]}`)),
    toItem(context, "a-z", words("page.a-z")),
  ].filter((item) => item !== undefined);
}

/** All other pages to start from, including prose pages marked for the navigation. */
export function toFooterNav(context: PageContext): NavItem[] {
  const { network, words, locale } = context;
  const rooms = [...listRooms.filter((room) => room !== publicationRoom), publicationRoom];
  const prose = network.footerProse.filter(({ slug }) => !words.has(`page.${slug}`));
  return [
    toItem(context, "weg-eines-anliegens", words("page.weg-eines-anliegens")),
    ...rooms.map((room) => toItem(context, room, words(`room.${room}`))),
    ...prose.map(({ slug, title }) => toTextItem(context, slug, readBlock(title, locale))),
    ...(["chronik", "glossar", "quellen", "suche", "offline"] as const).map((name) =>
      toItem(context, name, words(`page.${name}`)),
    ),
  ].filter((item) => item !== undefined);
}

/**
 * The pages the law requires, the translation status if there are translations, and the licences of the site's parts.
 */
export function toLegalNav(context: PageContext): NavItem[] {
  const isTranslated = context.network.site.locales.length > 1;
  return [...legalPages, ...(isTranslated ? ["stand-der-uebersetzungen"] : []), "lizenzen"]
    .map((name) => toItem(context, name, context.words(`page.${name}`)))
    .filter((item) => item !== undefined);
}

/**
 * A menu entry named by the meaning of the body's name, since menus are in the reader's language. In plain German, and
 * without a translation, it keeps the name.
 */
function toNamedItem(context: PageContext, { id, name }: Body): NavItem | undefined {
  const { locale, network } = context;
  const meaning = localeInfo(locale).intl === sourceLocale ? undefined : network.findExplanation(id, locale);
  return meaning === undefined
    ? toItem(context, id, name, germanIn(locale))
    : toItem(context, id, meaning.text.replaceAll("\n", " "));
}

function toTextItem(
  context: PageContext,
  name: string,
  { text, locale }: LocalizedText,
): NavItem | undefined {
  return toItem(context, name, text, locale === context.locale ? undefined : locale);
}

/** @param lang language of the label, if known to differ from that of the page */
function toItem(
  { route, linkTo }: PageContext,
  name: string,
  label: string,
  lang?: Locale,
): NavItem | undefined {
  const href = linkTo(name);
  if (href === undefined) return undefined;
  const item = { label, href, lang };
  if (route.name === name) return { ...item, current: "page" };
  return route.room === name ? { ...item, current: "true" } : item;
}
