import type { LocalizedText } from "../../domain/language/block.ts";

/**
 * A stretch of rendered prose: markup made by markdown-it from escaped text, with its language and origin; or the place
 * of a drawing.
 */
export type ProsePart = ({ readonly html: string } & ProseOrigin) | { readonly diagram: string };

/** Language and state of a stretch of prose, and the number of texts it is made of. */
export type ProseOrigin = Omit<LocalizedText, "text"> & { readonly count: number };
