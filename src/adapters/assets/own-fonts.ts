import type { APIResponse, Route } from "playwright-core";

/**
 * Answers a request of a page so that it uses the site's own fonts however long they take. Readers get them only when
 * they are there at once (`font-display: optional`), but paper has to look the same on every machine.
 */
export async function fulfilWithOwnFonts(route: Route, response: APIResponse): Promise<void> {
  const isStylesheet = response.headers()["content-type"]?.startsWith("text/css") === true;
  if (!isStylesheet) return route.fulfill({ response });
  const css = await response.text();
  await route.fulfill({ response, body: css.replaceAll("font-display:optional", "font-display:block") });
}
