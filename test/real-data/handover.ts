import { loadSite } from "../../src/adapters/facts/load-site.ts";
import { missingMark } from "../../src/domain/schema/site-schema.ts";

const { network } = await loadSite(".");

/**
 * True once an operator has stated who runs the site. Until then its facts are exactly those this project was given,
 * and tests compare them word by word. Afterwards editors decide about the facts, and no true statement of theirs may
 * fail a test.
 */
export const isHandedOver = network.site.operator.name !== missingMark;
