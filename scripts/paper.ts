import { launchChromium } from "../src/adapters/chromium.ts";
import { buildSite } from "../src/adapters/eleventy/build-site.ts";
import { renderDataErrors } from "../src/adapters/error-lines.ts";
import { loadSite } from "../src/adapters/load-site.ts";
import { printPaper } from "../src/adapters/paper.ts";
import { buildDay, siteRoot } from "../src/adapters/settings.ts";
import { DataErrors } from "../src/domain/data-error.ts";
import type { Locale } from "../src/domain/locale.ts";
import { missingMark } from "../src/domain/schema/site.ts";

// `npm run paper [-- --out <folder>]`: builds the site and prints handout, poster and book of every language as PDF.
const outIndex = process.argv.indexOf("--out");
const outDir = (outIndex > 0 ? process.argv[outIndex + 1] : undefined) ?? "paper";
const siteFolder = ".cache/paper-site";

try {
  // First of all: without a browser the rest is in vain.
  const browser = await launchChromium();
  try {
    await buildSite({ outDir: siteFolder, release: false, onStep: (step) => console.log(`  ${step}`) });
    const { site } = (await loadSite(siteRoot())).network;
    const papers = await printPaper({
      siteFolder,
      outDir,
      locales: site.locales as Locale[],
      baseUrl: site.baseUrl === missingMark ? undefined : site.baseUrl.replace(/\/+$/, ""),
      builtOn: buildDay(),
      browser,
      onPaper: ({ file, pages, bytes }) =>
        console.log(
          `  ${outDir}/${file}: ${pages} ${pages === 1 ? "Seite" : "Seiten"}, ${Math.round(bytes / 1024)} KB`,
        ),
    });
    for (const { file, pages, wanted } of papers.filter((paper) => paper.wanted !== undefined)) {
      console.error(`${file} hat ${pages} Seiten statt ${wanted}: Die Texte sind zu lang für das Blatt.`);
      process.exitCode = 1;
    }
  } finally {
    await browser.close();
  }
} catch (error) {
  if (error instanceof DataErrors) console.error(renderDataErrors(error, siteRoot()));
  else console.error(error instanceof Error ? error.message : String(error));
  console.error("Es wurde nichts oder nicht alles gedruckt.");
  process.exitCode = 1;
}
