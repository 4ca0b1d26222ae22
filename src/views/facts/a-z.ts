import { readBlock } from "../../domain/language/block.ts";
import { type Locale, localeInfo, sourceLocale } from "../../domain/language/locale.ts";
import type { Network } from "../../domain/network/network.ts";
import type { Routes } from "../../domain/network/routes.ts";
import { isOver, type Period } from "../../domain/time/period.ts";
import { type PeriodView, toPeriod } from "./period-words.ts";

/** A word of the index and the page it leads to. */
export interface IndexEntry {
  readonly label: string;
  readonly locale: Locale;
  /** Path below the site's root, possibly with a fragment. */
  readonly path: string;
  /** For another name: the name of the page itself. */
  readonly see?: string;
  /** Language of `see`. */
  readonly seeLocale?: Locale;
  /** True for a body that has ended. */
  readonly isOver?: boolean;
  /** Begin of a body that is still to come. */
  readonly toCome?: PeriodView;
}

/** Entries under one letter. */
export interface IndexLetter {
  readonly letter: string;
  readonly entries: readonly IndexEntry[];
}

/**
 * Names, other names and explained words of the whole network, sorted and grouped by the rules of the language.
 * @param day from which it is decided what has ended and what is still to come
 */
export function toIndex(network: Network, routes: Routes, locale: Locale, day: string): IndexLetter[] {
  const { compare } = new Intl.Collator(localeInfo(locale).intl, { ignorePunctuation: true });
  const entries = [
    ...thingEntries(network, routes, locale, day),
    ...proseEntries(network, routes, locale),
    ...wordEntries(network, routes, locale),
  ].sort((a, b) => compare(a.label, b.label) || compare(a.see ?? "", b.see ?? ""));
  const letters = new Map<string, IndexEntry[]>();
  for (const entry of entries) {
    const letter = toLetter(entry.label);
    letters.set(letter, [...(letters.get(letter) ?? []), entry]);
  }
  return [...letters].map(([letter, found]) => ({ letter, entries: found }));
}

function thingEntries(network: Network, routes: Routes, locale: Locale, day: string): IndexEntry[] {
  const things = [
    ...network.bodies.map((body) => ({
      ...body,
      isOver: isOver(body, day),
      toCome: toComing(body, locale, day),
    })),
    ...network.publications.map((publication) => ({
      ...publication,
      name: publication.title,
      isOver: false,
      toCome: undefined,
    })),
  ];
  return things.flatMap(({ id, name, aliases, isOver, toCome }) => {
    const path = routes.find(id, locale)?.path;
    if (path === undefined) return [];
    const shared = {
      locale: sourceLocale,
      path,
      ...(isOver ? { isOver } : {}),
      ...(toCome === undefined ? {} : { toCome }),
    };
    const see = { see: name, seeLocale: sourceLocale };
    return [{ label: name, ...shared }, ...aliases.map((label) => ({ label, ...shared, ...see }))];
  });
}

/** The period of a body that does not exist yet. */
function toComing(body: Period, locale: Locale, day: string): PeriodView | undefined {
  const period = toPeriod(body, locale, day);
  return period?.state === "to-come" ? period : undefined;
}

/** Pages written by editors: the index is the only place that links to all of them. */
function proseEntries(network: Network, routes: Routes, locale: Locale): IndexEntry[] {
  return routes.all
    .filter((route) => route.kind === "prose" && route.locale === locale)
    .flatMap(({ name, path }) => {
      const prose = network.findProse(name);
      if (prose === undefined) return [];
      const title = readBlock(prose.title, locale);
      return [{ label: title.text, locale: title.locale, path }];
    });
}

function wordEntries(network: Network, routes: Routes, locale: Locale): IndexEntry[] {
  const glossary = routes.find("glossar", locale)?.path;
  const finder = routes.find("wen-frage-ich", locale)?.path;
  return [
    ...network.glossary.flatMap(({ id, term, aliases }) =>
      glossary === undefined
        ? []
        : [
            { label: term, locale: sourceLocale, path: `${glossary}#${id}` },
            ...aliases.map((label) => ({
              label,
              locale: sourceLocale,
              path: `${glossary}#${id}`,
              see: term,
              seeLocale: sourceLocale,
            })),
          ],
    ),
    ...network.topics.flatMap(({ id, words, question }) =>
      finder === undefined
        ? []
        : words.map((label) => ({
            label,
            locale: sourceLocale,
            path: `${finder}#${id}`,
            see: readBlock(question, locale).text,
            seeLocale: readBlock(question, locale).locale,
          })),
    ),
  ];
}

function toLetter(label: string): string {
  const first = label
    .normalize("NFD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .charAt(0)
    .toUpperCase();
  return /\p{L}/u.test(first) ? first : "0–9";
}
