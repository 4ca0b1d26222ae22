/** Longest id a file or URL part may have; keeps paths in archives short on every system. */
export const maxSlugLength = 80;

/** Pattern of a slug. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * True for a German slug as used in ids and URLs: lower-case ASCII letters, digits and single hyphens, and a valid file
 * name on every system.
 */
export function isSlug(value: string): boolean {
  return value.length <= maxSlugLength && slugPattern.test(value) && !isDeviceName(value);
}

/** True for names Windows reserves for devices, with any ending: no file can have them. Expects lower case. */
export function isDeviceName(name: string): boolean {
  return /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?$/.test(name);
}

/** The slug most likely meant by a name: umlauts spelt out, everything else joined by hyphens; may be empty. */
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
