/**
 * Names under which the search index keeps what it knows of a page besides its text and title. Each page has one value
 * a name, words apart by spaces: of two, Pagefind would keep the last.
 */
export const indexMeta = {
  /** Names and everyday words people search the page by. */
  aliases: "kw",
  /** Parts of the compounds in title and aliases, and other spellings of their words. */
  nameParts: "kwt",
  /** The same for the text. */
  textParts: "kwb",
  /** The German title of a page that stands only in German. */
  germanTitle: "orig",
  /** Tag of the language a page is really written in, where that is not the one of its edition. */
  writtenIn: "in",
  /** The same for its title alone: names stay German in every edition. */
  titleIn: "tin",
} as const;
