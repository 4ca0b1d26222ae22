import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Command names under which Chromium and Chrome are installed, best first. */
const COMMANDS = [
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "chrome",
  "chrome.exe",
] as const;

/** Usual places of the browser outside PATH. */
const USUAL_PATHS = [
  "/usr/bin/chromium",
  "/usr/lib/chromium/chromium",
  "/usr/bin/google-chrome-stable",
  "/opt/google/chrome/chrome",
  "/snap/bin/chromium",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
] as const;

/**
 * The absolute path of an installed Chromium or Chrome, or undefined. Looks at the directories of `searchPath` (the
 * form of the PATH variable), then at the usual places. Guarantees only that the file is executable, not that it
 * starts.
 */
export function findInstalledChromium(
  searchPath: string,
  usualPaths: readonly string[] = USUAL_PATHS,
): string | undefined {
  const directories = searchPath.split(delimiter).filter((directory) => directory !== "");
  const onPath = COMMANDS.flatMap((command) => directories.map((directory) => join(directory, command)));
  return [...onPath, ...usualPaths].find(isExecutableFile);
}

function isExecutableFile(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
