import { z } from "zod";
import { Block } from "../../language/block.ts";
import { namesPerson, roleRemedy } from "../../text/role-name.ts";
import { isPlaceholder } from "./blank.ts";
import type { Hint } from "./hint.ts";

/** Maximum length of a single text of a fact, in characters; longer texts belong into `content/`. */
const maxTextLength = 2000;

const placeholder = {
  message: "Das sagt Lesenden nichts.",
  params: { remedy: "Bitte ausfüllen; was nicht bekannt ist, weglassen." } satisfies Hint,
};

/** One line of any text. */
export const lineField = z
  .string()
  .overwrite(toOneLine)
  .trim()
  .min(1, { message: "Der Text ist leer." })
  .max(300, { message: "Der Name ist länger als 300 Zeichen." });

/** One line of text that is a name and is never translated. */
export const nameField = lineField.refine((text) => !isPlaceholder(text), placeholder);

/** The role of a person; a personal name is refused. */
export const roleField = nameField.refine((role) => !namesPerson(role), {
  message: "Das sieht aus wie der Name eines Menschen.",
  params: { remedy: roleRemedy },
});

/** Words people type to find a thing; nobody types long ones. The website does not show them. */
export const searchWordsField = z
  .array(nameField.max(80, { message: "Das Suchwort ist länger als 80 Zeichen." }))
  .default([]);

/** A translatable German text; it becomes a {@link Block}. */
export const blockField = z
  .string()
  .trim()
  .min(1, { message: "Der deutsche Text fehlt." })
  .max(maxTextLength, { message: `Der Text ist länger als ${maxTextLength} Zeichen.` })
  .refine((text) => !isPlaceholder(text), placeholder)
  .transform((text) => new Block(toOneLine(text)));

/** Replaces runs of line ends and spaces by one space; no-break spaces stay. */
function toOneLine(text: string): string {
  return text.replace(/[^\S\u00a0\u202f]+/g, " ");
}
