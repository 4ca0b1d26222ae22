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
 * Day of the build in UTC, `2026-11-23`: from `SOURCE_DATE_EPOCH` (seconds, https://reproducible-builds.org), else today.
 * @throws when the variable is no number
 */
export function buildDay(): string {
  const epoch = process.env["SOURCE_DATE_EPOCH"];
  if (epoch !== undefined && !/^\d{1,11}$/.test(epoch))
    throw new Error(`SOURCE_DATE_EPOCH: „${epoch}“ ist keine Zahl von Sekunden.`);
  const now = epoch === undefined ? Date.now() : Number(epoch) * 1000;
  return new Date(now).toISOString().slice(0, 10);
}
