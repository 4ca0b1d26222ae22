import { Block } from "../block.ts";
import type { FactPath, Stated } from "../fact-file.ts";
import { toThingFiles } from "../facts.ts";
import { addDays, isBefore, isPartialDate, type PartialDate } from "../partial-date.ts";
import { type Rule, toErrorAt } from "./rule.ts";

/** Ways to a date of something people have done or seen already; the way ends so, wherever in a file it begins. */
const pastDates: readonly FactPath[] = [
  ["checked"],
  ["asOf"],
  ["confirmed", "date"],
  ["reviewed", "on"],
  ["edition"],
  ["easyLanguage", "date"],
  ["signLanguage", "date"],
];

/**
 * Nothing was read, confirmed or reviewed after today: a slip in the year would let it count as fresh for decades. The
 * next day is allowed, since days are counted in UTC and midnight comes earlier to editors east of it.
 */
export const checkDays: Rule = (facts, day) => {
  if (day === undefined) return [];
  const { site, sources, wordsFiles, prose } = facts;
  const heads = prose.map(({ file, head, locate }) => ({ file, value: head, locate }));
  const files: readonly Stated<unknown>[] = [
    site,
    ...toThingFiles(facts),
    ...facts.translations,
    ...wordsFiles,
    ...heads,
  ];
  const found = [
    ...files.flatMap((stated) => findDates(stated.value, pastDates).map((date) => ({ stated, ...date }))),
    // A source nobody can have read yet would make whatever it tells look new.
    ...findDates(sources.value, [["checked"], ["date"]]).map((date) => ({ stated: sources, ...date })),
  ];
  return found
    .filter(({ date }) => isBefore(addDays(day, 1), date))
    .map(({ stated, path, date }) =>
      toErrorAt(
        stated,
        path,
        `Das Feld „${String(path.at(-1))}“ enthält „${date}“. Das liegt in der Zukunft.`,
        toRemedy(date, day),
      ),
    );
};

interface FoundDate {
  readonly path: FactPath;
  readonly date: PartialDate;
}

function findDates(value: unknown, wanted: readonly FactPath[], path: FactPath = []): FoundDate[] {
  if (typeof value === "string")
    return wanted.some((end) => isEnd(path, end)) && isPartialDate(value) ? [{ path, date: value }] : [];
  if (typeof value !== "object" || value === null || value instanceof Block) return [];
  const entries = Array.isArray(value) ? value.entries() : Object.entries(value);
  return [...entries].flatMap(([key, inner]) => findDates(inner, wanted, [...path, key]));
}

function isEnd(path: FactPath, end: FactPath): boolean {
  return end.every((key, index) => path.at(index - end.length) === key);
}

/** Mistyped is mostly the year; with the right year the date mostly makes sense. */
function toRemedy(date: PartialDate, day: string): string {
  const meant = day.slice(0, 4) + date.slice(4);
  if (meant !== date && isPartialDate(meant) && !isBefore(day, meant)) return `Meinten Sie „${meant}“?`;
  return `Heute ist der ${day}; bitte eintragen, wann es war.`;
}
