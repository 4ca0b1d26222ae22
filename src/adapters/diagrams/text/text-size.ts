/** Factor on measured widths: usual substitutes for the site's fonts run up to a fifth wider. */
export const substituteFontFactor = 1.2;

/** Height of a line in px. */
export function lineHeight(size: number): number {
  return Math.round(size * 1.3);
}
