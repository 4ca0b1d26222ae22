import { join } from "node:path";
import { writeCounty } from "../invented/county.ts";
import type { Contender } from "./contender.ts";
import { makeCheckout } from "./our-checkout.ts";
import { checkoutFolder, ourWhole } from "./ours.ts";

/** The whole product with a network: so many bodies as pages are ordered, twice as many relations. */
export function toCountyContender(locales: readonly string[]): Contender {
  const languages = locales.length === 1 ? "1 language" : `${locales.length} languages`;
  return {
    ...ourWhole,
    name: `ours, ${languages}`,
    prepare: async ({ pages, seed }, folder) => {
      await writeCounty({ bodies: pages, relations: 2 * pages, locales, seed }, folder);
      await makeCheckout(join(folder, checkoutFolder));
    },
  };
}
