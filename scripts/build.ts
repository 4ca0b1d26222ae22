import { buildSite } from "../src/adapters/eleventy/build-site.ts";
import { renderDataErrors } from "../src/adapters/error-lines.ts";
import { siteRoot } from "../src/adapters/settings.ts";
import { DataErrors } from "../src/domain/data-error.ts";

// `npm run build [-- --release] [-- --out <folder>]`: checks, then writes the whole site, or leaves the last one as it is.
const outIndex = process.argv.indexOf("--out");
try {
  const summary = await buildSite({
    outDir: (outIndex > 0 ? process.argv[outIndex + 1] : undefined) ?? "dist",
    release: process.argv.includes("--release"),
    onStep: (step) => console.log(`  ${step}`),
  });
  console.log(summary);
} catch (error) {
  console.error(error instanceof DataErrors ? renderDataErrors(error, siteRoot()) : error);
  console.error("Nichts geschrieben: Die letzte fertige Website ist unverändert.");
  process.exitCode = 1;
}
