/** A page as written, and the type a browser gives it. */
export interface PageSource {
  readonly source: string;
  readonly type: "text/html" | "image/svg+xml";
}

/**
 * Parts of a page that can do what plain text cannot: inline programs and styles, handlers, frames, addresses that run
 * or lead to a stranger. Runs in the page of a browser, whose parser decides what is markup; therefore it may use no
 * imports.
 */
export function findLiveParts({ source, type }: PageSource): string[] {
  const dom = new DOMParser().parseFromString(source, type);
  const found: string[] = [];
  for (const element of dom.querySelectorAll("*")) {
    const name = element.tagName.toLowerCase();
    const isProgram = name === "script" && !element.hasAttribute("src");
    const isFrame = /^(?:iframe|frame|object|embed|base|parsererror)$/.test(name);
    const isStyle = name === "style" && type === "text/html";
    const turns = name === "meta" && element.getAttribute("http-equiv")?.toLowerCase() === "refresh";
    if (isProgram || isFrame || isStyle || turns) found.push(element.outerHTML.slice(0, 200));
    for (const attribute of element.attributes) {
      const leads = /^(?:href|src|srcset|action|formaction|data|poster|ping|background)$/.test(
        attribute.localName,
      );
      const astray = /^\s*(?:javascript|vbscript|data|blob|file):|boese/i.test(attribute.value);
      const styles = attribute.localName === "style" && /boese|expression|url/i.test(attribute.value);
      if (/^on/.test(attribute.localName) || (leads && astray) || styles)
        found.push(`${name} ${attribute.name}=${attribute.value.slice(0, 200)}`);
    }
  }
  return found;
}
