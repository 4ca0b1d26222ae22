import type { z } from "zod";
import { Block } from "../language/block.ts";
import type { DataError } from "../mistakes/data-error.ts";
import type { FactPath, Stated } from "../mistakes/fact-file.ts";
import type { Facts } from "../network/facts.ts";
import { dateMetaAt } from "../parse/schema-keys.ts";
import { bodySchemas } from "../schema/body-schema.ts";
import {
  glossarySchema,
  publicationSchema,
  timelineSchema,
  topicSchema,
} from "../schema/collection-schemas.ts";
import { type DateMeta, maxYearsAhead } from "../schema/fields/date-fields.ts";
import { proseHeadSchema } from "../schema/prose-schema.ts";
import { siteSchema } from "../schema/site-schema.ts";
import { sourcesSchema } from "../schema/source-schema.ts";
import { translationSchema } from "../schema/translation-schema.ts";
import { wordsSchema } from "../schema/words-schema.ts";
import { addDays, addMonths, isBefore, isPartialDate, type PartialDate } from "../time/partial-date.ts";
import { type Rule, toErrorAt } from "./network-rule.ts";

/**
 * Every date is plausible for its field: nothing was read, confirmed or published after today, nothing is planned too
 * far ahead, and no editor worked on the site before such sites existed. A typo in the year would make a fact count as
 * fresh for decades. The next day is allowed: days are counted in UTC, and midnight comes earlier to editors further
 * east.
 */
export const checkDays: Rule = (facts, day) =>
  toSchemed(facts).flatMap(([stated, schema]) =>
    findDates(stated.value).flatMap(({ path, date }) => {
      const meta = dateMetaAt(schema, path);
      const words = meta === undefined ? undefined : toWords(date, meta, day);
      if (words === undefined) return [];
      const message = `Das Feld „${String(path.at(-1))}“ enthält „${date}“. ${words.message}`;
      return [toErrorAt(stated, path, message, words.remedy)];
    }),
  );

/** Every file, with the schema that knows its fields for dates. */
function toSchemed(facts: Facts): (readonly [stated: Stated<unknown>, schema: z.ZodType])[] {
  const all = (files: readonly Stated<unknown>[], schema: z.ZodType) =>
    files.map((stated) => [stated, schema] as const);
  return [
    ...all([facts.site], siteSchema),
    ...all([facts.sources], sourcesSchema),
    ...facts.bodies.map((stated) => [stated, bodySchemas[stated.kind]] as const),
    ...all(facts.publications, publicationSchema),
    ...all(facts.timeline, timelineSchema),
    ...all(facts.glossary, glossarySchema),
    ...all(facts.topics, topicSchema),
    ...all(facts.translations, translationSchema),
    ...all(facts.wordsFiles, wordsSchema),
    ...all(
      facts.prose.map(({ file, head, locate }) => ({ file, value: head, locate })),
      proseHeadSchema,
    ),
  ];
}

interface FoundDate {
  readonly path: FactPath;
  readonly date: PartialDate;
}

/** All texts in a value that read as a date; the schema says which of them are dates. */
function findDates(value: unknown, path: FactPath = []): FoundDate[] {
  if (typeof value === "string") return isPartialDate(value) ? [{ path, date: value }] : [];
  if (typeof value !== "object" || value === null || value instanceof Block) return [];
  const entries = Array.isArray(value) ? value.entries() : Object.entries(value);
  return [...entries].flatMap(([key, inner]) => findDates(inner, [...path, key]));
}

/** @param day without it nothing counts as being in the future */
function toWords(
  date: PartialDate,
  { tense, since }: DateMeta,
  day: string | undefined,
): Pick<DataError, "message" | "remedy"> | undefined {
  if (since !== undefined && isBefore(date, String(since)))
    return { message: "So lange kann das nicht her sein.", remedy: toEarlyRemedy(date, since, day) };
  if (day === undefined) return undefined;
  if (tense === "past" && isBefore(addDays(day, 1), date))
    return {
      message: "Das liegt in der Zukunft.",
      remedy: toRemedy(date, day, "bitte eintragen, wann es war"),
    };
  if (tense === "planned" && isBefore(addMonths(day, 12 * maxYearsAhead), date))
    return {
      message: `Das liegt mehr als ${maxYearsAhead} Jahre in der Zukunft.`,
      remedy: toRemedy(date, day, "bitte das Jahr prüfen"),
    };
  return undefined;
}

/** Remedy for a wrong date. Usually the year is the typo, so the date with the right year is suggested. */
function toRemedy(date: PartialDate, day: string, otherwise: string): string {
  const meant = day.slice(0, 4) + date.slice(4);
  if (meant !== date && isPartialDate(meant) && !isBefore(day, meant)) return `Meinten Sie „${meant}“?`;
  return `Heute ist der ${day}; ${otherwise}.`;
}

/** The same date in this century, unless it lies ahead: `2026` for `1926`. */
function toEarlyRemedy(date: PartialDate, since: number, day: string | undefined): string {
  const meant = String(since).slice(0, 2) + date.slice(2);
  const isPast = day !== undefined && isPartialDate(meant) && !isBefore(day, meant);
  return isPast ? `Meinten Sie „${meant}“?` : "Bitte das Jahr prüfen.";
}
