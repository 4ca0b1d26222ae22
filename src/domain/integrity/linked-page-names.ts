import { sourceLocale } from "../language/locale.ts";
import type { DataError } from "../mistakes/data-error.ts";
import type { Facts } from "../network/facts.ts";
import { bodyRooms, builtInPages, listRooms } from "../schema/rooms.ts";
import { quote } from "../text/quote.ts";

/** Words before a name that are not part of it: `im Impressum`, `unsere Hinweise`. */
const lead =
  /^(?:(?:siehe|auch|im|in|am|an|auf|zum|zur|vom|von|beim|bei|aus|der|die|das|den|dem|des|dieser?|alle|unser(?:e[mnrs]?)?|seite) )+/;
/** The glossary explains names, so links on names may lead there. */
const explaining = "glossar";

/**
 * Pages and bodies by their whole names. A link whose words equal the name of one may not lead to another; words that
 * only contain such a name may lead anywhere. The first word of a name is enough where no other name begins with it.
 */
export class PageNames {
  readonly #names = new Map<string, ReadonlySet<string>>();
  readonly #titles = new Map<string, string>();
  readonly #pages: ReadonlySet<string>;

  constructor({ bodies, publications, prose, words }: Facts) {
    const german = words.get(sourceLocale) ?? new Map<string, string>();
    const pages = [
      ...builtInPages.flatMap((id) => ({ id, names: [german.get(`page.${id}`)] })),
      ...listRooms.flatMap((id) => ({ id, names: [german.get(`room.${id}`)] })),
      ...prose
        .filter(({ room }) => room === undefined)
        .map(({ slug, head }) => ({ id: slug, names: [head.title] })),
    ];
    const things = [
      ...bodies.map(({ value }) => ({ id: value.id, names: [value.name, value.shortName] })),
      ...publications.map(({ value }) => ({ id: value.id, names: [value.title, value.publisherTitle] })),
    ];
    const firsts = Map.groupBy(things, ({ names }) => toKey(names[0] ?? "").split(" ")[0] ?? "");
    for (const [first, of] of firsts)
      if (first.length > 3 && of.length === 1) this.#names.set(first, new Set(of.map(({ id }) => id)));
    for (const { id, names } of [...things, ...pages])
      for (const name of names) if (name !== undefined) this.#add(id, name);
    // A body named like its room has that room's page.
    this.#pages = new Set(
      pages
        .map(({ id }) => id)
        .filter((id) => !things.some((thing) => thing.id === id) && id !== bodyRooms.network),
    );
  }

  #add(id: string, name: string): void {
    const key = toKey(name);
    this.#names.set(key, new Set([...(this.#names.get(key) ?? []), id]));
    if (!this.#titles.has(id)) this.#titles.set(id, name);
  }

  /** The mistake of a link with these words, where it leads to, or names, a page that belongs to no body. */
  judge(words: string, target: string): Pick<DataError, "message" | "remedy"> | undefined {
    const key = toKey(words);
    const named = this.#names.get(key) ?? this.#names.get(key.replace(lead, ""));
    const own = this.#titles.get(target);
    if (named === undefined || own === undefined || named.has(target)) return undefined;
    const [other = ""] = named;
    const isPage = this.#pages.has(other);
    if (!isPage && !this.#pages.has(target)) return undefined;
    // The name of a body may also lead to a page about it.
    const isAbout = target === explaining || toKey(own).includes(key.replace(lead, ""));
    if (!isPage && isAbout) return undefined;
    return {
      message: `Der Link „${quote(words)}“ nennt „${quote(this.#titles.get(other) ?? other)}“, führt aber zur Seite „${quote(own)}“.`,
      remedy: `Bitte „[…](${other})“ schreiben, oder in die eckigen Klammern, wohin er führt.`,
    };
  }
}

function toKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, "")
    .replace(/\s+/g, " ")
    .trim();
}
