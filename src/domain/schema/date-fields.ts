import { z } from "zod";
import { isDay, isPartialDate, partialDatePattern, toPartialDate } from "../partial-date.ts";
import type { Hint } from "./hint.ts";

const dateHint: Hint = {
  remedy: "Bitte so genau wie bekannt schreiben: 2014, 2014-12 oder 2014-12-05.",
  toMeant: toPartialDate,
};
const dayHint: Hint = {
  remedy: "Bitte mit Jahr, Monat und Tag schreiben, zum Beispiel 2026-11-25.",
  toMeant: (value) => [toPartialDate(value)].find((meant) => meant !== undefined && isDay(meant)),
};

/** A date known to the year, month or day. */
export const dateField = z
  .string()
  .refine(isPartialDate, {
    message: "Das ist kein Datum, das es gibt.",
    params: { ...dateHint },
  })
  .meta({
    title: "Datum",
    description: "So genau wie bekannt: 2014, 2014-12 oder 2014-12-05.",
    // A year without quotes is a number to an editor that reads the schema, and text to us.
    type: ["string", "integer"],
    pattern: partialDatePattern.source,
    minimum: 1000,
    maximum: 9999,
    samples: ["2014", "2014-12", "2014-12-05"],
  });

/** A single day. */
export const dayField = z
  .string()
  .refine(isDay, {
    message: "Das ist kein Tag, den es gibt.",
    params: { ...dayHint },
  })
  .meta({
    title: "Tag",
    description: "Jahr, Monat und Tag: 2026-11-25.",
    pattern: "^[1-9]\\d{3}-\\d{2}-\\d{2}$",
    samples: ["2026-11-25"],
  });
