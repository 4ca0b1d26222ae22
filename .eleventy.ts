import type { EleventyConfig } from "@11ty/eleventy";
import { toPlainEdition } from "./src/build/plain-edition.ts";
import { networkPages } from "./src/build/plugin.ts";

// For a run of Eleventy by itself; `npm run build` hands Eleventy each of its editions and takes the folders from here.
export default async function configure(eleventy: EleventyConfig): Promise<void> {
  networkPages(eleventy, await toPlainEdition(eleventy.directories.output));
}

export const config = {
  dir: { input: "src/pages", includes: "../ui", data: "../../_data" },
  markdownTemplateEngine: false,
  htmlTemplateEngine: false,
};
