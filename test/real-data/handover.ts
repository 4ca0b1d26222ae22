import { loadSite } from "../../src/adapters/facts/load-site.ts";
import { missingMark } from "../../src/domain/schema/site-schema.ts";

const { network } = await loadSite(".");

/**
 * True once an operator has stated who runs the site. Until then its facts are exactly those this project was given, and
 * tests say so word by word. Afterwards editors decide what is stated, and nothing true they write may turn a test red.
 */
export const isHandedOver = network.site.operator.name !== missingMark;
