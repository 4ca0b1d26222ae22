import { z } from "zod";
import { Block } from "../block.ts";
import { isSlug, maxSlugLength, slugPattern, toSlug } from "../id.ts";
import { isBefore, isDay, isPartialDate, partialDatePattern, toPartialDate } from "../partial-date.ts";
import { isWebAddress } from "../web-address.ts";

/** Longest single text a fact may hold, in characters; longer texts belong into `content/`. */
const maxTextLength = 2000;

/** What a rule can say to a person who broke it; handed to Zod as `params`, read by `parse.ts`. */
export interface Hint {
  /** German sentence: what to write instead. */
  readonly remedy: string;
  /** The valid value the person most likely meant by this text, if any. */
  readonly toMeant?: (value: string) => string | undefined;
}

const idHint: Hint = {
  remedy: "Erlaubt sind Kleinbuchstaben, Ziffern und einzelne Bindestriche, höchstens 80 Zeichen.",
  toMeant: toSlug,
};
const sourceIdHint: Hint = {
  remedy: "Bitte die Kennung („id“) der Quelle aus _data/sources.yaml eintragen.",
  toMeant: (value) => (/[\s/]/.test(value.trim()) ? undefined : toSlug(value)),
};
const dateHint: Hint = {
  remedy: "Bitte so genau wie bekannt schreiben: 2014, 2014-12 oder 2014-12-05.",
  toMeant: toPartialDate,
};
const dayHint: Hint = {
  remedy: "Bitte mit Jahr, Monat und Tag schreiben, zum Beispiel 2026-11-25.",
  toMeant: (value) => [toPartialDate(value)].find((meant) => meant !== undefined && isDay(meant)),
};
/** What to say about a web address that is none. */
export const urlHint: Hint = {
  remedy: "Sie beginnt mit https:// oder http:// und enthält keine Leerzeichen und kein Kennwort.",
  toMeant: (value) => (isWebAddress(`https://${value}`) ? `https://${value}` : undefined),
};

/** Runs of line ends and spaces become one space; a no-break space stays what it is. */
function toOneLine(text: string): string {
  return text.replace(/[^\S\u00a0\u202f]+/g, " ");
}

const idMeta = {
  title: "Kennung",
  description: "Kurzer Name in Kleinbuchstaben, z. B. „fachdienst-schulen“; bleibt für immer gleich.",
  pattern: slugPattern.source,
  maxLength: maxSlugLength,
  samples: ["bauamt", "2014-12-05-gruendung"],
};

/** A reference to, or the name of, a thing: a German slug that never changes. */
export const idField = z
  .string()
  .refine(isSlug, {
    message: "Das ist keine Kennung.",
    params: { ...idHint },
  })
  .meta(idMeta);

/** Id of a body; editors are offered those there are (`reference`). */
export const bodyIdField = idField.meta({
  title: "Stelle",
  description: "Kennung einer Stelle: der Name ihrer Datei ohne Endung.",
  reference: "body",
});

/** Id of a source; editors are offered those there are (`reference`), and its title or address is told apart from a slip. */
export const sourceIdField = z
  .string()
  .refine(isSlug, {
    message: "Das ist keine Kennung einer Quelle.",
    params: { ...sourceIdHint },
  })
  .meta({
    ...idMeta,
    title: "Quelle",
    description: "Kennung einer Quelle aus _data/sources.yaml.",
    reference: "source",
  });

/** One line of text that is a name and is never translated. */
export const nameField = z
  .string()
  .overwrite(toOneLine)
  .trim()
  .min(1, { message: "Der Text ist leer." })
  .max(300, { message: "Der Name ist länger als 300 Zeichen." });

/** Words people type into a search for a thing; nobody types long ones. The website does not show them. */
export const searchWordsField = z
  .array(nameField.max(80, { message: "Das Suchwort ist länger als 80 Zeichen." }))
  .default([]);

/** A translatable German text; it becomes a {@link Block}. */
export const blockField = z
  .string()
  .trim()
  .min(1, { message: "Der deutsche Text fehlt." })
  .max(maxTextLength, { message: `Der Text ist länger als ${maxTextLength} Zeichen.` })
  .transform((text) => new Block(toOneLine(text)));

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

/** A web address a reader may be sent to. */
export const urlField = z
  .string()
  .refine(isWebAddress, {
    message: "Das ist keine vollständige Netzadresse.",
    params: { ...urlHint },
  })
  .meta({
    title: "Netzadresse",
    description: "Vollständige Adresse, beginnt mit https:// oder http://.",
    pattern: "^https?://\\S+$",
    samples: ["https://www.example.org/integration"],
  });

/** A yes or no; in YAML `true` or `false`. */
export const flagField = z
  .enum(["true", "false"])
  .transform((value) => value === "true")
  .meta({
    title: "Ja oder nein",
    description: "true für ja, false für nein.",
    type: "boolean",
    enum: [true, false],
  });

/** A whole number from 1 to 9999. */
export const countField = z
  .string()
  .regex(/^[1-9]\d{0,3}$/, { message: "Das ist keine ganze Zahl von 1 bis 9999." })
  .transform(Number)
  .meta({
    title: "Anzahl",
    description: "Ganze Zahl in Ziffern.",
    type: ["string", "integer"],
    minimum: 1,
    maximum: 9999,
    samples: ["12"],
  });

/** Every fact names at least one source; its date is the source's unless `asOf` says better. */
export const citationFields = {
  sources: z
    .array(sourceIdField)
    .min(1, { message: "Es ist keine Quelle genannt." })
    .meta({ title: "Quellen", description: "Kennungen aus _data/sources.yaml, mindestens eine." }),
  asOf: dateField.optional().meta({
    title: "Stand",
    description: "Wann die Aussage galt, wenn das vom Datum der Quelle abweicht.",
  }),
  doubt: blockField.optional().meta({
    title: "Zweifel",
    description: "Was an der Aussage unsicher oder veraltet ist; Leserinnen und Leser sehen das.",
    samples: ["Ob es heute noch so ist, ist nicht bekannt."],
  }),
  checked: dayField.optional().meta({
    title: "Zuletzt bestätigt",
    description: "An welchem Tag die Redaktion die Angabe zuletzt nachgeprüft hat und sie noch stimmte.",
  }),
  expires: dayField.optional().meta({
    title: "Gilt bis",
    description: "Bis zu welchem Tag die Angabe gilt; danach ist sie fällig und zu prüfen.",
  }),
};

/** From when to when a body or relation existed; what is over is told as history, not shown as present. */
export const validityFields = {
  validFrom: dateField.optional().meta({
    title: "Besteht seit",
    description:
      "Seit wann es die Stelle oder Beziehung gibt, so genau wie belegt; weglassen, wenn nicht bekannt.",
  }),
  validTo: dateField.optional().meta({
    title: "Bestand bis",
    description: "Wann sie endete, so genau wie belegt; danach gilt sie als Geschichte.",
  }),
};

/** Rule of {@link validityFields}: nothing ends before it begins. */
export function checkValidity(
  { validFrom, validTo }: { readonly validFrom?: string | undefined; readonly validTo?: string | undefined },
  context: z.RefinementCtx,
): void {
  if (validFrom === undefined || validTo === undefined || !isBefore(validTo, validFrom)) return;
  context.addIssue({
    code: "custom",
    path: ["validTo"],
    message: "Das Ende liegt vor dem Beginn.",
    params: { remedy: `„validFrom“ ist ${validFrom}; bitte eines der beiden ändern.` },
  });
}
