import { openCaches } from "../src/adapters/cache/caches.ts";
import { loadSite } from "../src/adapters/facts/load-site.ts";
import { withWorkingFolder } from "../src/adapters/files/working-folder.ts";
import { writeOutput } from "../src/adapters/output/write-output.ts";
import { launchChromium } from "../src/adapters/paper/chromium.ts";
import { type PrintedPaper, printPaper } from "../src/adapters/paper/print-paper.ts";
import { commands } from "../src/adapters/terminal/command-catalogue.ts";
import { runCommand } from "../src/adapters/terminal/run-command.ts";
import { buildDay, siteRoot } from "../src/adapters/terminal/settings.ts";
import { buildSite } from "../src/build/build-site.ts";
import type { Locale } from "../src/domain/language/locale.ts";
import { missingMark } from "../src/domain/schema/site-schema.ts";

// `npm run paper`: builds the site and prints handout, poster and book of every language as PDF.
await runCommand(commands.paper, async ({ values: { out } }) => {
  const { result: papers, notes } = await writeOutput([{ kind: "paper", folder: out }], ([folder = ""]) =>
    print(out, folder),
  );
  for (const note of notes) console.error(note);
  const wrong = papers.filter(({ wanted }) => wanted !== undefined);
  for (const { file, pages, wanted } of wrong)
    console.error(`${file} hat ${pages} Seiten statt ${wanted}: Die Texte sind zu lang für das Blatt.`);
  return wrong.length > 0 ? 1 : 0;
});

/** @param shown name of the written folder as people call it */
async function print(shown: string, outDir: string): Promise<PrintedPaper[]> {
  // Comes first: without a browser nothing else is needed.
  const browser = await launchChromium();
  try {
    return await withWorkingFolder("paper-site", async (siteFolder) => {
      await buildSite({
        outDir: siteFolder,
        release: false,
        caches: openCaches(),
        onStep: (step) => console.log(`  ${step}`),
      });
      const { site } = (await loadSite(siteRoot())).network;
      return printPaper({
        siteFolder,
        outDir,
        locales: site.locales as Locale[],
        baseUrl: site.baseUrl === missingMark ? undefined : site.baseUrl.replace(/\/+$/, ""),
        builtOn: buildDay(),
        browser,
        onPaper: ({ file, pages, bytes }) =>
          console.log(
            `  ${shown}/${file}: ${pages} ${pages === 1 ? "Seite" : "Seiten"}, ${Math.round(bytes / 1024)} KB`,
          ),
      });
    });
  } finally {
    await browser.close();
  }
}
