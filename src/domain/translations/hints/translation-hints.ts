import type { DataError } from "../../mistakes/data-error.ts";
import type { Facts } from "../../network/facts.ts";
import { toKnownNames } from "./known-names.ts";
import { findForeignTexts } from "./unlikely-texts.ts";
import { findUnofferedLanguages, findUntranslatedInterfaces } from "./unoffered-languages.ts";

/** Hints about translations; they block nothing, since a site may be half translated. */
export function findTranslationHints(facts: Facts): DataError[] {
  const names = toKnownNames(facts);
  return [
    ...findUnofferedLanguages(facts),
    ...findUntranslatedInterfaces(facts, names),
    ...findForeignTexts(facts, names),
  ];
}
