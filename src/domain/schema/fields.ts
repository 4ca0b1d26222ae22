import { z } from "zod";
import { Block } from "../block.ts";
import { isSlug } from "../id.ts";
import { isPartialDate } from "../partial-date.ts";

/** Longest single text a fact may hold, in characters; longer texts belong into `content/`. */
const maxTextLength = 2000;

/** A reference to, or the name of, a thing: a German slug that never changes. */
export const idField = z
  .string()
  .refine(isSlug, {
    message:
      "Eine Kennung besteht aus Kleinbuchstaben, Ziffern und einzelnen Bindestrichen, höchstens 80 Zeichen.",
  })
  .meta({
    title: "Kennung",
    description: "Kurzer Name in Kleinbuchstaben, z. B. „fachdienst-schulen“; bleibt für immer gleich.",
  });

/** One line of text that is a name and is never translated. */
export const nameField = z
  .string()
  .trim()
  .min(1, { message: "Der Text ist leer." })
  .max(300, { message: "Der Name ist länger als 300 Zeichen." });

/** A translatable German text; it becomes a {@link Block}. */
export const blockField = z
  .string()
  .trim()
  .min(1, { message: "Der deutsche Text fehlt." })
  .max(maxTextLength, { message: `Der Text ist länger als ${maxTextLength} Zeichen.` })
  .transform((text) => new Block(text.replace(/\s+/g, " ")));

/** A date known to the year, month or day. */
export const dateField = z
  .string()
  .refine(isPartialDate, {
    message: "Das ist kein Datum, das es gibt; erlaubt sind Jahr, Jahr-Monat oder Jahr-Monat-Tag.",
  })
  .meta({
    title: "Datum",
    description: "So genau wie bekannt: 2014, 2014-12 oder 2014-12-05.",
    examples: ["2014", "2014-12", "2014-12-05"],
  });

/** A web address a reader may be sent to. */
export const urlField = z
  .string()
  .refine(isWebAddress, {
    message: "Das ist keine vollständige Netzadresse; sie beginnt mit https:// oder http://.",
  })
  .meta({ title: "Netzadresse", description: "Vollständige Adresse, beginnt mit https:// oder http://." });

/** A yes or no; in YAML `true` or `false`. */
export const flagField = z
  .enum(["true", "false"])
  .transform((value) => value === "true")
  .meta({ title: "Ja oder nein", description: "true für ja, false für nein." });

/** Every fact names at least one source; its date is the source's unless `asOf` says better. */
export const citationFields = {
  sources: z
    .array(idField)
    .min(1, { message: "Es ist keine Quelle genannt." })
    .meta({ title: "Quellen", description: "Kennungen aus _data/sources.yaml, mindestens eine." }),
  asOf: dateField.optional().meta({
    title: "Stand",
    description: "Wann die Aussage galt, wenn das vom Datum der Quelle abweicht.",
  }),
  doubt: blockField.optional().meta({
    title: "Zweifel",
    description: "Was an der Aussage unsicher oder veraltet ist; Leserinnen und Leser sehen das.",
  }),
};

function isWebAddress(value: string): boolean {
  if (!/^https?:\/\/[^\s<>"'\\]+$/.test(value) || !URL.canParse(value)) return false;
  const { hostname, username } = new URL(value);
  return username === "" && hostname.includes(".");
}
