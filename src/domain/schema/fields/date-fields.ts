import { z } from "zod";
import { isDay, isPartialDate, partialDatePattern, toPartialDate } from "../../time/partial-date.ts";
import type { Hint, ValueProblem } from "./hint.ts";

/** Metadata of a date field: the dates it can hold, relative to the day of the check. */
export interface DateMeta {
  /** `past`: has happened already · `planned`: may lie ahead, but at most {@link maxYearsAhead}. */
  readonly tense: "past" | "planned";
  /** First possible year; an earlier one is a typo. */
  readonly since?: number;
}

/** Number of years something may be planned ahead; a later year is a typo. */
export const maxYearsAhead = 10;

/** First year in which editors can have worked on a site like this. */
const firstEditingYear = 2000;

const dateHint: Hint = {
  remedy: "Bitte so genau wie bekannt schreiben: 2014, 2014-12 oder 2014-12-05.",
  toMeant: toPartialDate,
};
const dayHint: Hint = {
  remedy: "Bitte mit Jahr, Monat und Tag schreiben, zum Beispiel 2026-11-25.",
  toMeant: (value) => [toPartialDate(value)].find((meant) => meant !== undefined && isDay(meant)),
};

const datePart = {
  title: "Datum",
  description: "So genau wie bekannt: 2014, 2014-12 oder 2014-12-05.",
  // A year without quotes is a number to an editor that reads the schema, and text to us.
  type: ["string", "integer"],
  pattern: partialDatePattern.source,
  minimum: 1000,
  maximum: 9999,
  samples: ["2014", "2014-12", "2014-12-05"],
};

const dayPart = {
  title: "Tag",
  description: "Jahr, Monat und Tag: 2026-11-25.",
  pattern: "^[1-9]\\d{3}-\\d{2}-\\d{2}$",
  samples: ["2026-11-25"],
};

const anyDate = z.string().refine(isPartialDate, {
  message: "Das ist kein Datum, das es gibt.",
  params: { ...dateHint },
});

const anyDay = z.string().refine(isDay, {
  message: "Das ist kein Tag, den es gibt.",
  params: { ...dayHint },
});

/** Metadata of dates of work on the site, which depend on the day of the check. */
export const editedMeta: DateMeta = { tense: "past", since: firstEditingYear };

/** A past date, known to the year, month or day. */
export const pastDateField = anyDate.meta({ ...datePart, ...({ tense: "past" } satisfies DateMeta) });

/** A date that may lie ahead, known to the year, month or day. */
export const plannedDateField = anyDate.meta({ ...datePart, ...({ tense: "planned" } satisfies DateMeta) });

/** A date of work on the site (read, confirmed, reviewed), known to the year, month or day. */
export const editedDateField = anyDate.meta({ ...datePart, ...editedMeta });

/** The day of work on the site. */
export const editedDayField = anyDay.meta({ ...dayPart, ...editedMeta });

/** A day that may lie ahead. */
export const plannedDayField = anyDay.meta({ ...dayPart, ...({ tense: "planned" } satisfies DateMeta) });

/** Problem of a text that should be a date; undefined for a date that exists. */
export function findDateProblem(value: string): ValueProblem | undefined {
  return isPartialDate(value) ? undefined : { message: "Das ist kein Datum, das es gibt.", hint: dateHint };
}
