/** Longest id a file or URL part may have; keeps paths in archives short on every system. */
export const maxSlugLength = 80;

/** How a slug is written. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** True for a German slug as used in ids and URLs: lower-case ASCII letters, digits and single hyphens. */
export function isSlug(value: string): boolean {
  return value.length <= maxSlugLength && slugPattern.test(value);
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
  return spelt
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+/, "")
    .slice(0, maxSlugLength)
    .replace(/-+$/, "");
}
