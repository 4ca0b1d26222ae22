import { CommandError } from "./command-error.ts";

/** The folder that holds `_data/` and `content/`: `SITE_ROOT`, else the folder the command runs in. */
export function siteRoot(): string {
  return process.env["SITE_ROOT"] ?? ".";
}

/** Path the site will be served under, for the one page that cannot use relative links (404): `PATH_PREFIX`, else `/`. */
export function pathPrefix(): string {
  const prefix = process.env["PATH_PREFIX"] ?? "/";
  return `/${prefix.replace(/^\/+|\/+$/g, "")}/`.replace("//", "/");
}

/**
 * The last day that has come, in UTC: the day of the build, or today by the clock where an earlier state is built anew.
 * What editors say they have done by today they have not done in the future, whatever day a build is dated.
 */
export function lastDay(): string {
  const today = new Date().toISOString().slice(0, 10);
  const built = buildDay();
  return built > today ? built : today;
}

/**
 * Day of the build in UTC, `2026-11-23`: from `SOURCE_DATE_EPOCH` (seconds, https://reproducible-builds.org), else today.
 * @throws CommandError when the variable is no number
 */
export function buildDay(): string {
  const epoch = process.env["SOURCE_DATE_EPOCH"];
  if (epoch !== undefined && !/^\d{1,11}$/.test(epoch))
    throw new CommandError(`SOURCE_DATE_EPOCH: „${epoch}“ ist keine Zahl von Sekunden.`);
  const now = epoch === undefined ? Date.now() : Number(epoch) * 1000;
  return new Date(now).toISOString().slice(0, 10);
}
