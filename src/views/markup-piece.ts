/** A tag or the text between two, in markup this site rendered itself: attributes in double quotes, no raw `<` in text. */
export const markupPiece = /<(\/?)([a-z][a-z0-9]*)((?:\s+[^\s=>/"]+(?:="[^"]*")?)*)\s*(\/?)>|[^<]+/gi;

/** Names of elements that have no end. */
export const emptyElement = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;

/** The language an element states in its attributes. */
export function statedLanguage(attributes: string): string | undefined {
  return /\slang="([^"]*)"/.exec(attributes)?.[1];
}
