import type { DataError } from "../mistakes/data-error.ts";
import type { Facts } from "../network/facts.ts";
import { leadsOutside } from "../network/prose-file.ts";
import {
  bodyRooms,
  builtInPages,
  listRooms,
  publicationRoom,
  translationStatusPage,
} from "../schema/rooms.ts";
import { toSuggestion } from "../text/nearest.ts";
import { type Rule, toErrorAt } from "./network-rule.ts";

/** Prose belongs to an existing thing, collides with no page, and links to existing pages only. */
export const checkProse: Rule = (facts) => [...checkPlaces(facts), ...checkLinks(facts)];

/** Facts that decide which names a link may use. */
export type LinkableFacts = Pick<Facts, "site" | "bodies" | "publications" | "prose" | "unread">;

/** Names a link in prose may use: everything that has a page, and names that unreadable files may define. */
export function linkableNames(facts: LinkableFacts): Set<string> {
  const filled = new Set<string>([
    ...facts.bodies.map(({ kind }) => bodyRooms[kind]),
    ...(facts.publications.length === 0 ? [] : [publicationRoom]),
  ]);
  const isUnsure = (facts.unread?.size ?? 0) > 0;
  const isTranslated = facts.site.value.locales.length > 1;
  return new Set<string>([
    ...facts.bodies.map(({ value }) => value.id),
    ...facts.publications.map(({ value }) => value.id),
    ...listRooms.filter((room) => isUnsure || filled.has(room)),
    ...builtInPages.filter((page) => isTranslated || page !== translationStatusPage),
    ...facts.prose.filter(({ room }) => room === undefined).map(({ slug }) => slug),
    ...(facts.unread ?? []),
  ]);
}

/** Folders below a locale that hold texts of things. */
const proseRooms = [...Object.values(bodyRooms), publicationRoom];

function checkPlaces(facts: Facts): DataError[] {
  const inRoom = (room: string) =>
    room === publicationRoom
      ? facts.publications.map(({ value }) => value.id)
      : facts.bodies.filter(({ kind }) => bodyRooms[kind] === room).map(({ value }) => value.id);
  const taken = new Set([...facts.bodies, ...facts.publications].map(({ value }) => value.id));
  return facts.prose.flatMap((prose) => {
    if (facts.unread?.has(prose.slug)) return [];
    if (prose.room !== undefined && !(proseRooms as readonly string[]).includes(prose.room))
      return [
        toErrorAt(
          prose,
          [],
          `Einen Ordner „${prose.room}“ gibt es bei den Texten nicht.`,
          toSuggestion(prose.room, proseRooms),
        ),
      ];
    if (prose.room !== undefined && !inRoom(prose.room).includes(prose.slug))
      return [
        toErrorAt(
          prose,
          [],
          `Zu diesem Text gibt es in „${prose.room}“ keine Stelle „${prose.slug}“.`,
          toSuggestion(prose.slug, inRoom(prose.room)),
        ),
      ];
    if (
      prose.room === undefined &&
      (taken.has(prose.slug) || (listRooms as readonly string[]).includes(prose.slug))
    )
      return [
        toErrorAt(
          prose,
          [],
          `Eine Seite „${prose.slug}“ gibt es schon.`,
          "Bitte die Datei umbenennen oder in den Ordner der Stelle legen.",
        ),
      ];
    return [];
  });
}

function checkLinks(facts: Facts): DataError[] {
  const names = linkableNames(facts);
  return facts.prose.flatMap((prose) =>
    prose.links
      .filter(({ target }) => leadsNowhere(target, names))
      .map(({ target, line, column }) => ({
        file: prose.file,
        line,
        column,
        ...toUnknownLink(target, names),
      })),
  );
}

/** True for a link inside the site without an existing target. @param names as of {@link linkableNames} */
export function leadsNowhere(target: string, names: ReadonlySet<string>): boolean {
  return !leadsOutside(target) && !target.startsWith("#") && !names.has(target);
}

/** Message for such a link, wherever in a text it stands. */
export function toUnknownLink(
  target: string,
  names: ReadonlySet<string>,
): Pick<DataError, "message" | "remedy"> {
  return {
    message: `Der Link führt zu „${target}“; das gibt es nicht.`,
    remedy: toSuggestion(target, names),
  };
}
