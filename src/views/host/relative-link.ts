/**
 * Reference from one page to another file of the site, relative so that it works under any sub-path and from disk. Both
 * paths start with a slash; a path that ends in a slash is a folder's page. A fragment or query stays at the end.
 */
export function toRelativeLink(from: string, to: string): string {
  const [, path = to, tail = ""] = /^([^?#]*)(.*)$/.exec(to) ?? [];
  const fromFolders = from.split("/").slice(1, -1);
  const toParts = path.split("/").slice(1);
  const file = toParts.pop() ?? "";
  let shared = 0;
  while (shared < fromFolders.length && shared < toParts.length && fromFolders[shared] === toParts[shared])
    shared++;
  const up = "../".repeat(fromFolders.length - shared);
  const down = toParts
    .slice(shared)
    .map((part) => `${part}/`)
    .join("");
  const link = `${up}${down}${file}`;
  return `${link === "" ? "./" : link}${tail}`;
}

/** The same reference for pages opened from disk, where a folder has no page of its own: it names the `index.html`. */
export function toDiskLink(from: string, to: string): string {
  const [, path = to, tail = ""] = /^([^?#]*)(.*)$/.exec(to) ?? [];
  return toRelativeLink(from, path.endsWith("/") ? `${path}index.html${tail}` : to);
}
