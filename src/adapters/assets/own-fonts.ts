import type { APIResponse, Route } from "playwright-core";

/**
 * Answers a page's request so that it always uses the site's own fonts. Readers get them only when they are loaded in
 * time (`font-display: optional`), but paper has to look the same on every machine.
 */
export async function fulfilWithOwnFonts(route: Route, response: APIResponse): Promise<void> {
  const isStylesheet = response.headers()["content-type"]?.startsWith("text/css") === true;
  if (!isStylesheet) return route.fulfill({ response });
  const css = await response.text();
  await route.fulfill({ response, body: css.replaceAll("font-display:optional", "font-display:block") });
}
