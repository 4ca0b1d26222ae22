/**
 * The path below `root` under which a URL's content is saved, without query and fragment: `de/suche/`. Undefined for
 * anything outside.
 */
export function toSavedPath(url: string, root: string): string | undefined {
  const { origin, pathname } = new URL(url);
  const plain = origin + pathname;
  return plain.startsWith(root) ? plain.slice(root.length).replace(/(^|\/)index\.html$/, "$1") : undefined;
}

/** True for files whose name contains a hash of their content: they never change, so the saved one is always valid. */
export function isHashed(path: string): boolean {
  return path.startsWith("assets/") || /_[0-9a-f]{7,}\.pf_[a-z]+$/.test(path);
}

/**
 * Page that reports that a page was not saved: in the language of that page if it is saved, otherwise in the first
 * saved one. A path below the root.
 */
export function toNotSavedPath(path: string, locales: readonly string[]): string | undefined {
  const [asked = ""] = path.split("/", 1);
  const locale = locales.includes(asked) ? asked : locales[0];
  return locale === undefined ? undefined : `${locale}/offline/`;
}
