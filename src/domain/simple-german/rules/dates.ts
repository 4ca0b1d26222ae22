import type { SimpleRule } from "../style-rule.ts";

const wrongDates =
  /(?<![\d.])(?:0?[1-9]|[12]\d|3[01])\. ?(?:0?[1-9]|1[0-2])\.(?: ?(?:\d{4}|\d{2}))?(?!\d)|\d{4}-\d{2}(?:-\d{2})?|\d{1,2}\. (?:Jan|Feb|Apr|Jun|Jul|Aug|Sep|Sept|Okt|Nov|Dez)\b\.?|(?<![\d-])0\d\. ?\p{Lu}\p{Ll}+|(?<!\d)\d{4} ?[–-] ?\d{4}(?!\d)/gu;

/** Dates have the form `1. März 2026`, spans `2015 bis 2019`. */
export const dates: SimpleRule = {
  name: "Datum wie „1. März 2026“",
  weight: "error",
  find: ({ plain }) =>
    [...plain.matchAll(wrongDates)].map(([found]) => ({
      message: `Das Datum „${found}“ ist schwer zu lesen.`,
      remedy: "Bitte „1. März 2026“ oder „2015 bis 2019“ schreiben.",
    })),
};
