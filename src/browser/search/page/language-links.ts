/**
 * Keeps the search when readers change the language: links to other languages carry the query and the fragment of this
 * page's address, whatever their target.
 */
export function keepSearchInLanguageLinks(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("nav a[hreflang]")) {
    const target = new URL(link.href);
    target.search = location.search;
    target.hash = location.hash;
    link.href = target.href;
  }
}
