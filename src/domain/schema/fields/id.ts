/** Longest id a file or URL part may have; keeps paths in archives short on every system. */
export const maxSlugLength = 80;

/** How a slug is written. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * True for a German slug as used in ids and URLs: lower-case ASCII letters, digits and single hyphens, and a name a file
 * can have on every system.
 */
export function isSlug(value: string): boolean {
  return value.length <= maxSlugLength && slugPattern.test(value) && !isDeviceName(value);
}

/** True for names Windows keeps for devices, with any ending: no file there can be called so. Lower case. */
export function isDeviceName(name: string): boolean {
  return /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?$/.test(name);
}

/** The slug a person most likely meant by a name: umlauts spelt out, everything else joined by hyphens; may be empty. */
export function toSlug(name: string): string {
  const spelt = name
    .toLowerCase()
    .replaceAll("ä", "ae")
    .replaceAll("ö", "oe")
    .replaceAll("ü", "ue")
    .replaceAll("ß", "ss")
    .normalize("NFD")
    .replace(/\p{M}/gu, "");
  const slug = spelt
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+/, "")
    .slice(0, maxSlugLength)
    .replace(/-+$/, "");
  return isDeviceName(slug) ? "" : slug;
}
