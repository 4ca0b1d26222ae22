/**
 * Markup that this site itself made from escaped text: the only way a string becomes markup. The caller guarantees that
 * no editor can put a tag or an attribute into `html`.
 */
export function RawHtml({ html }: { readonly html: string }) {
  return <div dangerouslySetInnerHTML={{ __html: html }} />;
}
