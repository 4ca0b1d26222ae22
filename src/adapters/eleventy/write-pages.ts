import Eleventy from "@11ty/eleventy";
import type { Medium } from "../../domain/medium.ts";

/** Renders every page of the site for a medium into a folder, through Eleventy. */
export async function writePages(medium: Medium, outDir: string): Promise<void> {
  const eleventy = new Eleventy("src/pages", outDir, {
    configPath: ".eleventy.ts",
    quietMode: true,
    runMode: "build",
    config: (config) => config.addGlobalData("medium", medium),
  });
  await eleventy.write();
}
