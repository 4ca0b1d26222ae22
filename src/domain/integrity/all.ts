import type { DataError } from "../data-error.ts";
import type { Facts } from "../facts.ts";
import { checkAliases } from "./aliases.ts";
import { checkContacts } from "./contacts.ts";
import { checkHierarchy } from "./hierarchy.ts";
import { checkIds } from "./ids.ts";
import { checkPeriods } from "./periods.ts";
import { checkProse } from "./prose.ts";
import { checkReferences } from "./references.ts";
import { checkRelations } from "./relations.ts";
import { checkSite } from "./site.ts";
import { checkTranslations } from "./translations.ts";

const rules = [
  checkIds,
  checkReferences,
  checkRelations,
  checkHierarchy,
  checkPeriods,
  checkContacts,
  checkSite,
  checkProse,
  checkTranslations,
  checkAliases,
];

/** Everything that is wrong between the files, by all rules; empty for facts that hold together. */
export function checkIntegrity(facts: Facts): DataError[] {
  return rules.flatMap((rule) => rule(facts));
}
