import type { EleventyConfig } from "@11ty/eleventy";
import { networkPages } from "./src/build/plugin.ts";

export default function configure(eleventy: EleventyConfig): void {
  networkPages(eleventy);
}

export const config = {
  dir: { input: "src/pages", includes: "../ui", data: "../../_data" },
  markdownTemplateEngine: false,
  htmlTemplateEngine: false,
};
