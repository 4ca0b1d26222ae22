import type { Page } from "playwright-core";
import { openForm } from "../browser/editing-form/form-site.ts";
import type { SampleSite } from "./sample-site.ts";
import { type OnPicture, type Picture, takePicture } from "./take-picture.ts";

/** Picture of the form with one of the sample's institutions open. */
export async function takeFormPicture(sample: SampleSite, onPicture?: OnPicture): Promise<Picture> {
  const form = await openForm(sample.root, {});
  try {
    const { page, url } = form;
    const size = { width: 1000, height: 560 };
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
    await page.goto(`${url}#/collections/institutions/entries/kreismusikschule`);
    await page.locator('[data-key-path="name"] input').waitFor();
    await waitUntilSettled(page);
    return await takePicture(page, { name: "formular.png", ...size, from: "body" }, onPicture);
  } finally {
    await form.close();
  }
}

/** Waits until the form, which draws itself in several steps, has not changed for a second. */
async function waitUntilSettled(page: Page): Promise<void> {
  const read = () => page.locator("body").innerText();
  for (let before = "", steady = 0; steady < 4; ) {
    const now = await read();
    steady = now === before ? steady + 1 : 0;
    before = now;
    await page.waitForTimeout(250);
  }
}
