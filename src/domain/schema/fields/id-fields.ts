import { z } from "zod";
import type { Hint } from "./hint.ts";
import { isSlug, maxSlugLength, slugPattern, toSlug } from "./id.ts";

const idHint: Hint = {
  remedy: "Erlaubt sind Kleinbuchstaben, Ziffern und einzelne Bindestriche, höchstens 80 Zeichen.",
  toMeant: toSlug,
};
const sourceIdHint: Hint = {
  remedy: "Bitte die Kennung („id“) der Quelle aus _data/sources.yaml eintragen.",
  toMeant: (value) => (/[\s/]/.test(value.trim()) ? undefined : toSlug(value)),
};

const idMeta = {
  title: "Kennung",
  description: "Kurzer Name in Kleinbuchstaben, z. B. „fachdienst-schulen“; bleibt für immer gleich.",
  pattern: slugPattern.source,
  maxLength: maxSlugLength,
  samples: ["bauamt", "2014-12-05-gruendung"],
};

/** Id of a thing, or a reference to it: a German slug that never changes. */
export const idField = z
  .string()
  .refine(isSlug, {
    message: "Das ist keine Kennung.",
    params: { ...idHint },
  })
  .meta(idMeta);

/** Id of a body; editors are offered the existing ones (`reference`). */
export const bodyIdField = idField.meta({
  title: "Stelle",
  description: "Kennung einer Stelle: der Name ihrer Datei ohne Endung.",
  reference: "body",
});

/** Id of a source; editors are offered the existing ones (`reference`). A title or address gets its own remedy. */
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
