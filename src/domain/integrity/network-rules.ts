import type { DataError } from "../mistakes/data-error.ts";
import { type RuleId, withRule } from "../mistakes/rule-id.ts";
import type { Facts } from "../network/facts.ts";
import { checkAliases } from "./aliases.ts";
import { checkContacts } from "./contacts.ts";
import { checkDays } from "./days.ts";
import { checkNames } from "./distinct-names.ts";
import { checkEnded } from "./ended.ts";
import { checkHierarchy } from "./hierarchy.ts";
import { checkIds } from "./ids.ts";
import { checkLinkNames } from "./link-names.ts";
import { checkMarks } from "./marks.ts";
import type { Rule } from "./network-rule.ts";
import { checkOldNames } from "./old-names.ts";
import { checkParents } from "./parents.ts";
import { checkPeriods } from "./periods.ts";
import { checkProse } from "./prose-places.ts";
import { checkReferences } from "./references.ts";
import { checkRelations } from "./relations.ts";
import { findRenamedIds, toRenamedErrors } from "./renamed-ids.ts";
import { checkSite } from "./site-settings.ts";
import { checkTranslations } from "./translation-places.ts";

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
 * Errors between files found by all rules; empty for consistent facts.
 * @param day ISO date of today; without it nothing counts as being in the future
 */
export function checkIntegrity(facts: Facts, day?: string): DataError[] {
  const renamed = findRenamedIds(facts);
  // Errors that only follow from a new id are reported once, with the id.
  const unread = new Set([...(facts.unread ?? []), ...renamed.map(({ former }) => former)]);
  const judged = renamed.length === 0 ? facts : { ...facts, unread };
  return [
    ...withRule("ids", toRenamedErrors(renamed, facts)),
    ...rules.flatMap(([id, rule]) => withRule(id, rule(judged, day))),
  ];
}
