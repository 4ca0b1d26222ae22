import { preparedSite } from "../src/adapters/eleventy/prepare-site.ts";

/** Door: the network with its words and drawings, handed through Eleventy by identity. */
export default () => preparedSite();
