import { renderToString } from "preact-render-to-string";
import { eventModeParameter } from "../../views/offline/event-mode-address.ts";
import { PlainFrame } from "../frame/plain-frame.tsx";
import type { PageContext } from "../parts/page-context.ts";
import { toCopyParts } from "../parts/portable-parts.ts";

/** Name of the file that starts event mode, beside `START.html`. */
export const eventModeFile = "AUSSTELLUNG.html";

/** The page a team at a stand opens: instructions for event mode and its start button, as a complete document. */
export function renderEventModeFile(context: Omit<PageContext, "route">): string {
  const { network, words, locale } = context;
  const title = words("stand.file.title");
  return `<!DOCTYPE html>\n${renderToString(
    <PlainFrame context={context} locale={locale} title={`${title} – ${network.site.name}`} heading={title}>
      <p class="lead">{words("stand.file.text")}</p>
      <ol class="steps">
        {["full", "begin", "end"].map((step) => (
          <li key={step}>{words(`stand.file.${step}`)}</li>
        ))}
      </ol>
      <p>
        <a class="kern-btn kern-btn--primary" href={`${toCopyParts(context)?.home}?${eventModeParameter}`}>
          <span class="kern-label">{words("stand.file.start")}</span>
        </a>
      </p>
      <p>{words("stand.file.kiosk")}</p>
    </PlainFrame>,
  )}`;
}
