import type { DataError } from "../data-error.ts";
import type { Facts } from "../facts.ts";
import { type RuleId, withRule } from "../rule-id.ts";
import { checkAliases } from "./aliases.ts";
import { checkContacts } from "./contacts.ts";
import { checkDays } from "./days.ts";
import { checkEnded } from "./ended.ts";
import { checkHierarchy } from "./hierarchy.ts";
import { checkIds } from "./ids.ts";
import { checkLinkNames } from "./link-names.ts";
import { checkMarks } from "./marks.ts";
import { checkNames } from "./names.ts";
import { checkOldNames } from "./old-names.ts";
import { checkParents } from "./parents.ts";
import { checkPeriods } from "./periods.ts";
import { checkProse } from "./prose.ts";
import { checkReferences } from "./references.ts";
import { checkRelations } from "./relations.ts";
import type { Rule } from "./rule.ts";
import { checkSite } from "./site.ts";
import { checkTranslations } from "./translations.ts";

const rules: readonly (readonly [RuleId, Rule])[] = [
  ["ids", checkIds],
  ["ids", checkNames],
  ["references", checkReferences],
  ["relations", checkRelations],
  ["hierarchy", checkHierarchy],
  ["hierarchy", checkParents],
  ["periods", checkPeriods],
  ["periods", checkEnded],
  ["days", checkDays],
  ["contacts", checkContacts],
  ["site", checkSite],
  ["pages", checkProse],
  ["translations", checkTranslations],
  ["aliases", checkAliases],
  ["fields", checkMarks],
  ["pages", checkLinkNames],
  ["ids", checkOldNames],
];

/**
 * Everything that is wrong between the files, by all rules; empty for facts that hold together.
 * @param day ISO date of today; without it nothing counts as being in the future
 */
export function checkIntegrity(facts: Facts, day?: string): DataError[] {
  return rules.flatMap(([id, rule]) => withRule(id, rule(facts, day)));
}
