import { readFileSync } from "node:fs";

export default function configure(config) {
  config.addGlobalData("frame", JSON.parse(readFileSync("frame.json", "utf8")));
  config.addGlobalData("layout", "page.njk");
  config.addPassthroughCopy("frame.css");
  config.setQuietMode(true);
  return {
    dir: { input: "content", includes: "../_includes", output: "dist" },
    markdownTemplateEngine: false,
  };
}
