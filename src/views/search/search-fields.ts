/**
 * Names of the fields in which the search index stores data about a page besides its text and title. Each page has one
 * value per name, with words separated by spaces, since Pagefind would keep only the last of several.
 */
export const indexMeta = {
  /** Names and everyday words people search the page by. */
  aliases: "kw",
  /** Parts of the compounds in title and aliases, and other spellings of their words. */
  nameParts: "kwt",
  /** The same for the text. */
  textParts: "kwb",
  /** The German title of a page that exists only in German. */
  germanTitle: "orig",
  /** Tag of the language a page is actually written in, if different from that of its edition. */
  writtenIn: "in",
  /** The same for its title alone: names stay German in every edition. */
  titleIn: "tin",
} as const;
