import { preparedSite } from "../src/adapters/eleventy/prepared-site.ts";

/** Door: the network with its words and drawings, handed through Eleventy by identity. */
export default () => preparedSite();
