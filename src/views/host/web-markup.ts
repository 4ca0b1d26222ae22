/**
 * Markup of a page for a disk with the references it has on the web: the two differ in the `index.html` of a folder's
 * page. Only references are touched. A double quote in a text is always written as an entity, so ` href="` begins a
 * reference, or ends a value after which a space, a slash or `>` follows; and an address outside has a colon.
 * @param html markup this site rendered itself, with references made by `toDiskLink`
 */
export function toWebMarkup(html: string): string {
  return html.replace(pageReference, (_, name: string, folder: string) => ` ${name}="${folder || "./"}`);
}

const pageReference = / (href|action)="((?:[^/:?#<>"\s]+\/)*)index\.html(?=["?#])/g;
