import Eleventy, { type EleventyConfig } from "@11ty/eleventy";
import configureSite, { config as settings } from "../../.eleventy.ts";
import type { Medium } from "../domain/network/medium.ts";

/**
 * Renders every page of the site for a medium into a folder, through Eleventy. The configuration of `.eleventy.ts` is
 * handed over as a function: Eleventy takes the path of a configuration file for an address, in which `#`, `?` and `%` mean something else
 * (@11ty/eleventy 3.1.8, `src/Util/Require.js`).
 * @throws what Eleventy throws; it prints nothing itself
 */
export async function writePages(medium: Medium, outDir: string): Promise<void> {
  const eleventy = new Eleventy(settings.dir.input, outDir, {
    // Empty: no configuration file is looked for.
    configPath: "",
    quietMode: true,
    runMode: "build",
    config: (config) => configure(config, medium),
  });
  eleventy.disableLogger();
  await eleventy.write();
}

function configure(config: EleventyConfig, medium: Medium): void {
  config.setIncludesDirectory(settings.dir.includes);
  config.setDataDirectory(settings.dir.data);
  config.addGlobalData("medium", medium);
  configureSite(config);
}
