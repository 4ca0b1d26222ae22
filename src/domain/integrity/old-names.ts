import type { Rule } from "./network-rule.ts";
import { findOldNames } from "./renamed-bodies.ts";

/** The old name of a renamed body stands nowhere, unless the body is still known by it. */
export const checkOldNames: Rule = (facts) => findOldNames(facts).errors;
