import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchTestChromium } from "../browser/short-visits.ts";
import { pictureFolder, pictureList, takePictures } from "./pictures.ts";
import { makeSampleSite } from "./sample-site.ts";
import type { Picture } from "./take-picture.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchTestChromium();
});
afterAll(() => browser?.close());

/** Numbers count what this software knows in general; a new word of the interface is no reason for a new picture. */
const withoutNumbers = (pictures: readonly Picture[]) =>
  pictures.map(({ name, words }) => `${name}: ${words.replace(/\b[0-9a-f]*\d[0-9a-f]*\b/g, "0")}`);

it("the guide's pictures say what the pages say today (repair: npm run pictures)", async () => {
  const shown = JSON.parse(await readFile(join(pictureFolder, pictureList), "utf8")) as Picture[];
  const today = await takePictures(await makeSampleSite(".cache/test-guide"), browser);
  expect(withoutNumbers(today)).toEqual(withoutNumbers(shown));
});
