/**
 * Class of an element with links to one place of a page in other languages. It follows the target element of the
 * address, contains no element of its own kind, and is left out of the book.
 */
export const samePlaceClass = "here";
