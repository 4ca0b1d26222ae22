import { renderToString } from "preact-render-to-string";
import { readBlock } from "../../domain/language/block.ts";
import { type Locale, localeInfo, sourceLocale } from "../../domain/language/locale.ts";
import { LanguageNav } from "../../ui/frame/language-nav.tsx";
import { toEntryAddresses } from "../frame/page-addresses.ts";
import { PlainFrame } from "../frame/plain-frame.tsx";
import type { PageContext } from "../parts/page-context.ts";
import type { CopyContext } from "../parts/portable-parts.ts";

/**
 * The page at `/` as a complete document: every language by its own name; the reader chooses, nothing is preselected.
 */
export function renderEntryPage(context: CopyContext & Pick<PageContext, "routes">): string {
  const { network, words, link } = context;
  const { site } = network;
  const locales = site.locales as Locale[];
  const claim = readBlock(site.claim, sourceLocale).text;
  return `<!DOCTYPE html>\n${renderToString(
    <PlainFrame
      context={context}
      locale={sourceLocale}
      title={`${site.name} – ${site.region}`}
      heading={site.name}
      description={claim}
      addresses={toEntryAddresses(context)}
    >
      <p class="lead">{site.region}</p>
      <p>{claim}</p>
      <h2 class="kern-heading-medium">{words("entry.choose")}</h2>
      <LanguageNav
        label={words("nav.languages")}
        languages={locales.map((locale) => ({ locale: localeInfo(locale).tag, href: link(`/${locale}/`) }))}
      />
    </PlainFrame>,
  )}`;
}
