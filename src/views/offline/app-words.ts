import type { Words } from "../translations/interface-words.ts";

/**
 * Sentences for the script of the offline page, with the placeholders it fills in: `{size}`, `{date}`, `{done}`,
 * `{total}`.
 */
const sentences = {
  save: ["size"],
  resume: ["size"],
  update: ["size"],
  change: ["size"],
  stored: ["date", "size"],
  partly: ["date", "done", "total"],
  newer: ["date"],
  other: ["date"],
  saving: ["done", "total"],
  saved: [],
  deleted: [],
  asked: ["address"],
  noConnection: [],
  unsupported: [],
  gone: [],
  noSpace: [],
  damaged: [],
  interrupted: [],
  refused: [],
  busy: [],
  kept: [],
  chooseOne: [],
} as const;

/** The sentences by key; plain text with `{name}` placeholders. */
export type AppWords = Readonly<Record<keyof typeof sentences, string>>;

/** The sentences from the interface words `app.*`. Throws if one is missing. */
export function toAppWords(words: Words): AppWords {
  const entries = Object.entries(sentences).map(([key, places]) => [
    key,
    words(`app.${key}`, Object.fromEntries(places.map((place) => [place, `{${place}}`]))),
  ]);
  return Object.fromEntries(entries) as AppWords;
}
