import { h } from "preact";
import { renderToStaticMarkup } from "preact-render-to-string";
import type { Route } from "../../domain/network/routes.ts";

/**
 * A sitemap (https://www.sitemaps.org/protocol.html) of all pages.
 * @param baseUrl address of the site without a slash at its end
 */
export function renderSitemap(routes: readonly Route[], baseUrl: string): string {
  const urls = routes.map(({ path }) => h("url", {}, h("loc", {}, baseUrl + path)));
  const xml = renderToStaticMarkup(
    h("urlset", { xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9" }, urls),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`;
}
