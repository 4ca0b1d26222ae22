/**
 * The link from the search page to a page found: `url` is relative to the site's root and begins with one slash,
 * `rootPath` leads from the search page to that root (`../../`). On disk, a folder has no page of its own, so its
 * `index.html` is named. Undefined for anything that would leave the site.
 */
export function toResultHref(url: string, rootPath: string, isOnDisk: boolean): string | undefined {
  const [, path = "", tail = ""] = /^\/((?!\/)[^?#\\]*)([?#].*)?$/.exec(url) ?? [];
  if (path === "" && url !== "/") return undefined;
  if (path.split("/").includes("..")) return undefined;
  const file = isOnDisk && (path === "" || path.endsWith("/")) ? `${path}index.html` : path;
  return `${rootPath === "" ? "./" : rootPath}${file}${tail}`;
}
