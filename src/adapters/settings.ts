/** The folder that holds `_data/` and `content/`: `SITE_ROOT`, else the folder the command runs in. */
export function siteRoot(): string {
  return process.env["SITE_ROOT"] ?? ".";
}

/** Path the site will be served under, for the one page that cannot use relative links (404): `PATH_PREFIX`, else `/`. */
export function pathPrefix(): string {
  const prefix = process.env["PATH_PREFIX"] ?? "/";
  return `/${prefix.replace(/^\/+|\/+$/g, "")}/`.replace("//", "/");
}
