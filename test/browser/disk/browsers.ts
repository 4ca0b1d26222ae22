import { launchDiskChromium } from "./chromium.ts";
import type { DiskBrowser } from "./disk-page.ts";
import { findFirefox, launchFirefox } from "./firefox.ts";

const firefox = findFirefox();

type Launch = () => Promise<DiskBrowser>;

/** Every browser of this machine for tests of the copy, by name; Firefox only if it is installed. */
export const browsers: [name: string, launch: Launch][] = [["Chromium", launchDiskChromium]];
if (firefox !== undefined) browsers.push(["Firefox", () => launchFirefox(firefox)]);
