/** How much wider than measured text may become: usual stand-in fonts run up to a fifth wider than the site's own. */
export const standInShare = 1.2;

/** Height of a line in px. */
export function lineHeight(size: number): number {
  return Math.round(size * 1.3);
}

/** Size in px of what is set smaller below a label, and of the text on edges. */
export function noteSize(size: number): number {
  return Math.max(12, size - 2);
}

/** Height in px of a broken label with what is set smaller below it. */
export function labelHeight(
  { rows, noteRows }: { readonly rows: number; readonly noteRows: number },
  size: number,
  smaller = noteSize(size),
): number {
  return rows * lineHeight(size) + noteRows * lineHeight(smaller);
}

/** Size of notes and of the text on edges of a drawing, in px. */
export function edgeTextSize(type: { readonly size: number; readonly noteSize?: number }): number {
  return type.noteSize ?? noteSize(type.size);
}
