import { renderToString } from "preact-render-to-string";
import { readBlock } from "../domain/block.ts";
import { type Locale, localeInfo, sourceLocale } from "../domain/locale.ts";
import { Document, mainId } from "../ui/document.tsx";
import { Emblem } from "../ui/emblem.tsx";
import { LanguageNav } from "../ui/language-nav.tsx";
import { SkipLink } from "../ui/skip-link.tsx";
import type { PageContext } from "./page-context.ts";

/** What the page at the root needs; it belongs to no language. */
type EntryContext = Pick<PageContext, "network" | "words" | "assets" | "link">;

/** The page at `/` as a complete document: every language by its own name; nothing decides for the reader. */
export function renderEntryPage({ network, words, assets, link }: EntryContext): string {
  const { site } = network;
  const locales = site.locales as Locale[];
  const claim = readBlock(site.claim, sourceLocale).text;
  return `<!DOCTYPE html>\n${renderToString(
    <Document
      locale={sourceLocale}
      title={`${site.name} – ${site.region}`}
      description={claim}
      stylesheets={[link(assets.stylesheet)]}
      printStylesheet={link(assets.sheets.print)}
      icon={link(assets.icon)}
      header={
        <header class="site-header">
          <SkipLink label={words("nav.skip")} target={mainId} />
        </header>
      }
    >
      <div class="entry">
        <Emblem />
        <h1 class="kern-heading-x-large">{site.name}</h1>
        <p class="lead">{site.region}</p>
        <p>{claim}</p>
        <h2 class="kern-heading-medium">{words("entry.choose")}</h2>
        <LanguageNav
          label={words("nav.languages")}
          languages={locales.map((locale) => ({ locale: localeInfo(locale).tag, href: link(`/${locale}/`) }))}
        />
      </div>
    </Document>,
  )}`;
}
