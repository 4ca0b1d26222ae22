import type { Rule } from "./network-rule.ts";
import { findOldNames } from "./renamed-bodies.ts";

/** Where a body has a new name, the old one stands nowhere, unless the body is still known by it. */
export const checkOldNames: Rule = (facts) => findOldNames(facts).errors;
