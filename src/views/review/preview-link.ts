import { isWebAddress } from "../../domain/schema/fields/web-address.ts";

/**
 * Turns a path of the site into the address it has in a preview.
 * @param site `https://…`, or a folder as seen from the report, such as `../dist`
 * @returns undefined for a place no link may lead to
 */
export function toPreviewLink(site: string): ((path: string) => string) | undefined {
  const base = site.replace(/\/+$/, "");
  if (isWebAddress(base)) return (path) => base + path;
  if (!/^(?:\.{1,2}\/)*[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+)*$/.test(base)) return undefined;
  // From a disk no server adds the name of the file.
  return (path) => {
    const [folder, fragment] = path.split("#");
    return `${base}${folder}index.html${fragment === undefined ? "" : `#${fragment}`}`;
  };
}
