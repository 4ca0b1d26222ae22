/** Stands between the texts of a shared label; no file and no label can contain it. */
const seam = "\0";

/** The texts of one label in all languages of a drawing, in their order, as one value that arrangements pass on. */
export function joinTexts(texts: readonly string[]): string {
  return texts.join(seam);
}

/** The texts of a shared label, in the order of the languages. */
export function splitTexts(label: string): string[] {
  return label.split(seam);
}

/** Whether a shared label says nothing in any language. */
export function isEmptyLabel(label: string): boolean {
  return label.replaceAll(seam, "") === "";
}
