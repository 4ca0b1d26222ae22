import { builtInPage } from "./built-in.tsx";
import { OfflineApp } from "./offline-app.tsx";
import { OfflinePaper } from "./offline-paper.tsx";
import { OfflineStick } from "./offline-stick.tsx";
import type { Page } from "./page.ts";
import type { PageContext } from "./page-context.ts";

/** How to take the site along: on a stick, saved in the browser, on paper. */
export function offlinePage(context: PageContext): Page {
  const { assets } = context;
  return builtInPage(context, { filter: "page", stylesheets: [assets.sheets.offline] }, () => (
    <>
      <OfflineApp context={context} />
      <OfflineStick context={context} />
      <OfflinePaper context={context} />
    </>
  ));
}
