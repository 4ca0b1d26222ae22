import Eleventy, { type EleventyConfig } from "@11ty/eleventy";
import { config as settings } from "../../.eleventy.ts";
import type { Edition } from "./edition.ts";
import { networkPages } from "./plugin.ts";

/**
 * Renders every page of an edition into a folder, through Eleventy. Its configuration is handed over as a function, with
 * the folders of `.eleventy.ts`: Eleventy takes the path of a configuration file for an address, in which `#`, `?` and `%` mean something else
 * (@11ty/eleventy 3.1.8, `src/Util/Require.js`).
 * @throws what Eleventy throws; it prints nothing itself
 */
export async function writePages(edition: Edition, outDir: string): Promise<void> {
  const eleventy = new Eleventy(settings.dir.input, outDir, {
    // Empty: no configuration file is looked for.
    configPath: "",
    quietMode: true,
    runMode: "build",
    config: (config) => configure(config, edition),
  });
  eleventy.disableLogger();
  await eleventy.write();
}

function configure(config: EleventyConfig, edition: Edition): void {
  config.setIncludesDirectory(settings.dir.includes);
  config.setDataDirectory(settings.dir.data);
  networkPages(config, edition);
}
