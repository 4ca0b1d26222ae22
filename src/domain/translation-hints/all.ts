import type { DataError } from "../data-error.ts";
import type { Facts } from "../facts.ts";
import { toKnownNames } from "./known-names.ts";
import { findUnofferedLanguages, findUntranslatedInterfaces } from "./languages.ts";
import { findForeignTexts } from "./texts.ts";

/** What about translations somebody should look at; it stops nobody, since a site may be half translated. */
export function findTranslationHints(facts: Facts): DataError[] {
  const names = toKnownNames(facts);
  return [
    ...findUnofferedLanguages(facts),
    ...findUntranslatedInterfaces(facts, names),
    ...findForeignTexts(facts, names),
  ];
}
