import { preparedSite } from "../src/build/prepare-site.ts";

/** Door: the list of pages, for Eleventy's pagination. */
export default async () => (await preparedSite()).routes.all;
