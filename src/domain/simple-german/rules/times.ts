import type { SimpleRule } from "../style-rule.ts";

const wrongTimes =
  /(?<![\d:])(?:\d{1,2}(?:\.\d{2})?|0\d:\d{2}) ?Uhr|(?<![\d:])0\d:\d{2}(?!\d)|(?<![\d:])\d{1,2}h(?!\p{L})/gu;

/** Times have the form `9:00 Uhr`. */
export const times: SimpleRule = {
  name: "Uhrzeit wie „9:00 Uhr“",
  weight: "error",
  find: ({ plain }) =>
    [...plain.matchAll(wrongTimes)].map(([found]) => ({
      message: `Die Uhrzeit „${found}“ ist schwer zu lesen.`,
      remedy: "Bitte „9:00 Uhr“ schreiben.",
    })),
};
