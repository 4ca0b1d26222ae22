import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { writeWhole } from "../src/adapters/files/write-whole.ts";
import { launchChromium } from "../src/adapters/paper/chromium.ts";
import { commands } from "../src/adapters/terminal/command-catalogue.ts";
import { runCommand } from "../src/adapters/terminal/run-command.ts";
import { maxPictureBytes, pictureFolder, pictureList, takePictures } from "../test/guide/pictures.ts";
import { printSampleError, withSampleError } from "../test/guide/sample-error.ts";
import { makeSampleSite } from "../test/guide/sample-site.ts";

// `npm run pictures`: renews the pictures in CONTRIBUTING.md, the list of the texts on them, and the error shown there.
await runCommand(commands.pictures, async () => {
  const browser = await launchChromium();
  try {
    const sample = await makeSampleSite(".cache/guide");
    await removeListed();
    await mkdir(pictureFolder, { recursive: true });
    let isTooHeavy = false;
    const pictures = await takePictures(sample, browser, async ({ name }, png) => {
      await writeFile(join(pictureFolder, name), png);
      console.log(`  ${pictureFolder}/${name}: ${Math.ceil(png.length / 1024)} KB`);
      if (png.length > maxPictureBytes) isTooHeavy = true;
    });
    await writeFile(join(pictureFolder, pictureList), `${JSON.stringify(pictures, undefined, 2)}\n`);
    const guide = await readFile("CONTRIBUTING.md", "utf8");
    await writeWhole("CONTRIBUTING.md", withSampleError(guide, await printSampleError()));
    for (const { name } of pictures.filter((picture) => !guide.includes(`${pictureFolder}/${picture.name}`)))
      console.log(`  CONTRIBUTING.md zeigt ${name} nicht.`);
    return isTooHeavy ? 1 : 0;
  } finally {
    await browser.close();
  }
});

/** Deletes the pictures of the last run; other files in the folder belong to somebody else. */
async function removeListed(): Promise<void> {
  const list = await readFile(join(pictureFolder, pictureList), "utf8").catch(() => "[]");
  for (const { name } of JSON.parse(list) as { name: string }[])
    await rm(join(pictureFolder, basename(name)), { force: true });
}
