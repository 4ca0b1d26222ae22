/** A stretch of rendered prose: markup made by markdown-it from escaped text, or the place of a drawing. */
export type ProsePart = { readonly html: string } | { readonly diagram: string };
