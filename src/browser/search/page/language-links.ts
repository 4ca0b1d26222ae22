/**
 * Keeps the search when readers change the language: the links of the choice of languages carry the query and the
 * fragment of this page's address, whatever else they lead to.
 */
export function keepSearchInLanguageLinks(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("nav a[hreflang]")) {
    const target = new URL(link.href);
    target.search = location.search;
    target.hash = location.hash;
    link.href = target.href;
  }
}
