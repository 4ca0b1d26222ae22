import { preparedSite } from "../src/build/prepare-site.ts";

/** Door: the network with its words and drawings, handed through Eleventy by identity. */
export default () => preparedSite();
