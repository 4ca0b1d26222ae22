import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { launchChromium } from "../src/adapters/chromium.ts";
import { maxPictureBytes, pictureFolder, pictureList, takePictures } from "../test/guide/pictures.ts";
import { printSampleError, withSampleError } from "../test/guide/sample-error.ts";
import { makeSampleSite } from "../test/guide/sample-site.ts";

// `npm run pictures`: renews what CONTRIBUTING.md shows: its pictures, the list of what is to be read on them, and the error.
const browser = await launchChromium();
try {
  const sample = await makeSampleSite(".cache/guide");
  await rm(pictureFolder, { recursive: true, force: true });
  await mkdir(pictureFolder, { recursive: true });
  const pictures = await takePictures(sample, browser, async ({ name }, png) => {
    await writeFile(join(pictureFolder, name), png);
    console.log(`  ${pictureFolder}/${name}: ${Math.ceil(png.length / 1024)} KB`);
    if (png.length > maxPictureBytes) process.exitCode = 1;
  });
  await writeFile(join(pictureFolder, pictureList), `${JSON.stringify(pictures, undefined, 2)}\n`);
  const guide = await readFile("CONTRIBUTING.md", "utf8");
  await writeFile("CONTRIBUTING.md", withSampleError(guide, await printSampleError()));
  for (const { name } of pictures.filter((picture) => !guide.includes(`${pictureFolder}/${picture.name}`)))
    console.log(`  CONTRIBUTING.md zeigt ${name} nicht.`);
} finally {
  await browser.close();
}
