import { renderToString } from "preact-render-to-string";
import { type Locale, localeInfo } from "../../domain/language/locale.ts";
import { renderPartialDate } from "../../domain/time/partial-date.ts";
import { inLanguage } from "../../ui/in-language.ts";
import { PlainFrame } from "../frame/plain-frame.tsx";
import type { PageContext } from "../parts/page-context.ts";
import { eventModeFile } from "./event-mode-file.tsx";

/**
 * The first page people open in the portable copy, `START.html` beside its pages, as a complete document in plain
 * words.
 */
export function renderStartFile(context: Omit<PageContext, "route">): string {
  const { network, words, locale, link, builtOn } = context;
  const { site } = network;
  const title = words("stick.start.title");
  const date = renderPartialDate(builtOn, localeInfo(locale).intl);
  return `<!DOCTYPE html>\n${renderToString(
    <PlainFrame context={context} locale={locale} title={`${title} – ${site.name}`} heading={title}>
      <p class="lead">{words("stick.start.text", { name: site.name, date })}</p>
      <ul class="plain">
        {(site.locales as Locale[]).map((offered) => (
          <li key={offered}>
            <a class="kern-btn kern-btn--primary" href={link(`/${offered}/`)} hreflang={offered}>
              <span class="kern-label">
                {words("stick.start.open")}
                {site.locales.length > 1 && (
                  <>
                    {" – "}
                    <span {...inLanguage(offered)}>{localeInfo(offered).autonym}</span>
                  </>
                )}
              </span>
            </a>
          </li>
        ))}
      </ul>
      <p>{words("stick.start.whole")}</p>
      <ul>
        <li>
          <a class="kern-link" href={link(`/${eventModeFile}`)}>
            {words("stand.file.title")}
          </a>
        </li>
        <li>
          <a class="kern-link" href={`${link(`/${locale}/offline/`)}#stick`}>
            {words("page.offline")}
          </a>
        </li>
      </ul>
    </PlainFrame>,
  )}`;
}
