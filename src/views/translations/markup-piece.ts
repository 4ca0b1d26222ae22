/** A tag, or the text between two, in markup rendered by this site: attributes in double quotes, no raw `<` in text. */
export const markupPiece = /<(\/?)([a-z][a-z0-9]*)((?:\s+[^\s=>/"]+(?:="[^"]*")?)*)\s*(\/?)>|[^<]+/gi;

/** Names of elements without an end tag. */
export const emptyElement = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;

/** The language an element states in its attributes. */
export function statedLanguage(attributes: string): string | undefined {
  return /\slang="([^"]*)"/.exec(attributes)?.[1];
}

/** A text between two tags, decoded. */
export function readText(text: string): string {
  return text.replace(entity, (whole, name: string) => characters[name] ?? whole);
}

/** Entities written by the libraries of this site. */
const entity = /&(amp|lt|gt|quot|#39);/g;
const characters: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
