import { isWebAddress } from "../../domain/schema/fields/web-address.ts";

/**
 * Returns a function that turns a path of the site into its address in a preview.
 * @param site `https://…`, or a folder as seen from the report, such as `../dist`
 * @returns undefined for a place that must not be linked
 */
export function toPreviewLink(site: string): ((path: string) => string) | undefined {
  const base = site.replace(/\/+$/, "");
  if (isWebAddress(base)) return (path) => base + path;
  if (!/^(?:\.{1,2}\/)*[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+)*$/.test(base)) return undefined;
  // Without a server, the file name has to be added.
  return (path) => {
    const [folder, fragment] = path.split("#");
    return `${base}${folder}index.html${fragment === undefined ? "" : `#${fragment}`}`;
  };
}
