import { sourceLocale } from "../../domain/language/locale.ts";
import type { ChangeReview, LostAddress, PageRef, ThingType } from "./review.ts";
import type { Thing } from "./things.ts";

/** A page as it would be published, split into its own part and the part shared by all pages. */
export interface PageSnapshot extends PageRef {
  /** Markup of its main part. */
  readonly main: string;
  /** Markup of everything around. */
  readonly frame: string;
  /** Paths below the site's root linked from its main part, fragments included. */
  readonly links: readonly string[];
  /** Pieces of text in its main part; empty in languages other than German. */
  readonly pieces: readonly string[];
}

/** Pages that are new, removed, or differ in content; pages are the same if their addresses are. */
export function toPageChanges(
  before: readonly PageSnapshot[],
  after: readonly PageSnapshot[],
): ChangeReview["pages"] {
  const old = new Map(before.map((page) => [page.path, page]));
  const paths = new Set(after.map(({ path }) => path));
  const kept = after.flatMap((page) => {
    const was = old.get(page.path);
    return was ? [{ was, page }] : [];
  });
  const changed = kept.filter(({ was, page }) => was.main !== page.main || was.title !== page.title);
  return {
    added: after.filter(({ path }) => !old.has(path)).map(toPageRef),
    removed: before.filter(({ path }) => !paths.has(path)).map(toPageRef),
    changed: changed.map(({ page }) => toPageRef(page)),
    frames: kept.filter((pair) => !changed.includes(pair) && pair.was.frame !== pair.page.frame).length,
  };
}

/** Places of things without a page of their own: page and fragment. */
const anchors: Partial<Record<ThingType, readonly [page: string, prefix: string]>> = {
  topic: ["wen-frage-ich", ""],
  glossary: ["glossar", ""],
  timeline: ["chronik", "ereignis-"],
  source: ["quellen", ""],
};

/**
 * German addresses that existed before and no longer lead anywhere: pages, and places on pages. Search engines, printed
 * codes and links on other sites may still use them.
 * @param removed things that no longer exist
 */
export function toLostAddresses(
  before: readonly PageSnapshot[],
  after: readonly PageSnapshot[],
  removed: readonly Pick<Thing, "type" | "id" | "name">[],
): LostAddress[] {
  const german = before.filter(({ locale }) => locale === sourceLocale);
  const kept = new Set(after.map(({ path }) => path));
  const linkedFrom = (address: string, self: string) =>
    german.filter(({ path, links }) => path !== self && links.includes(address)).map(({ title }) => title);
  const pages = german
    .filter(({ path }) => !kept.has(path))
    .map(({ path, title }) => ({ address: path, title, linkedFrom: linkedFrom(path, path) }));
  const places = removed.flatMap(({ type, id, name }) => {
    const [page, prefix] = anchors[type] ?? [];
    const path = german.find((one) => one.name === page)?.path;
    if (page === undefined || path === undefined || !kept.has(path)) return [];
    const address = `${path}#${prefix}${id}`;
    return [{ address, title: name, linkedFrom: linkedFrom(address, path) }];
  });
  return [...pages, ...places];
}

function toPageRef({ name, locale, path, title }: PageRef): PageRef {
  return { name, locale, path, title };
}
