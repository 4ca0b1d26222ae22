import type { Page } from "../parts/page.ts";
import type { PageContext } from "../parts/page-context.ts";
import { builtInPage } from "../parts/standard-page.tsx";
import { OfflineApp } from "./offline-app-part.tsx";
import { OfflinePaper } from "./offline-paper.tsx";
import { OfflineStick } from "./offline-stick.tsx";

/** Page about using the site offline: on a stick, saved in the browser, on paper. */
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
