import type { ComponentChildren } from "preact";
import { localeInfo } from "../../domain/language/locale.ts";
import { missingMark } from "../../domain/schema/site-schema.ts";
import { renderPartialDate } from "../../domain/time/partial-date.ts";
import { SearchForm } from "../../ui/components/page/search-form.tsx";
import { Breadcrumb } from "../../ui/frame/breadcrumb.tsx";
import { Document, mainId } from "../../ui/frame/document.tsx";
import { LanguageNav } from "../../ui/frame/language-nav.tsx";
import { SiteFooter } from "../../ui/frame/site-footer.tsx";
import { SiteHeader } from "../../ui/frame/site-header.tsx";
import { germanIn } from "../../ui/reading.ts";
import { searchFilterName, toSearchFormWords } from "../../views/search/search-words.ts";
import type { PageContext, PageHead } from "../parts/page-context.ts";
import { toCopyLines, toCopyParts } from "../parts/portable-parts.ts";
import { toCrumbs } from "./crumbs.ts";
import { toDocumentTitle } from "./document-title.ts";
import { toImproveLinks } from "./improve-links.ts";
import { toPageAddresses } from "./page-addresses.ts";
import { toFooterNav, toLegalNav, toMainNav } from "./site-navigation.ts";

/** A page with the parts all pages share. @param context.route the page; its name is empty for pages without a route */
export function PageFrame(props: {
  readonly context: PageContext;
  readonly head: PageHead;
  readonly children: ComponentChildren;
}) {
  const { context, head } = props;
  const { network, route, locale, words, assets, link } = context;
  const { site } = network;
  const crumbs = toCrumbs(context, head);
  // A page without a route has no other language: its links lead to the start pages.
  const languages = context.routes.alternatesOf(route.name === "" ? { ...route, name: "start" } : route);
  return (
    <Document
      locale={locale}
      title={toDocumentTitle(context, head)}
      description={head.description}
      aliases={head.aliases}
      writtenIn={head.writtenIn}
      isRepetition={head.isRepetition}
      searchFilter={head.filter && `${searchFilterName}:${head.filter}`}
      stylesheets={[
        assets.stylesheet,
        ...(head.stylesheets ?? []),
        ...(head.hasFrames ? [assets.sheets.organigram] : []),
      ].map(link)}
      printStylesheet={head.hasFrames ? undefined : link(assets.sheets.print)}
      icon={link(assets.icon)}
      addresses={toPageAddresses(context)}
      copy={toCopyParts(context)}
      header={
        <SiteHeader
          skipLabel={words("nav.skip")}
          skipTo={mainId}
          siteName={site.name}
          region={site.region}
          nameLang={germanIn(locale)}
          homeHref={link(`/${locale}/`)}
          menuLabel={words("nav.menu")}
          navLabel={words("nav.main")}
          nav={toMainNav(context)}
          {...toWarning(context)}
          search={
            <SearchForm
              action={context.linkTo("suche") ?? ""}
              words={toSearchFormWords(words)}
              id="suchfeld"
              isLabelVisible={false}
            />
          }
          languages={
            languages.length > 1 && (
              <LanguageNav
                label={words("nav.languages")}
                current={locale}
                languages={languages.map((page) => ({ locale: page.locale, href: link(page.path) }))}
              />
            )
          }
        />
      }
      breadcrumb={crumbs.length > 0 && <Breadcrumb label={words("nav.crumbs")} crumbs={crumbs} />}
      footer={
        <SiteFooter
          navLabel={words("nav.more")}
          nav={toFooterNav(context)}
          legalLabel={words("nav.legal")}
          legal={toLegalNav(context)}
          lines={toClosingLines(context)}
          improve={toImproveLinks(context)}
        />
      }
    >
      {props.children}
    </Document>
  );
}

function toWarning({ network, words, linkTo }: PageContext) {
  const isComplete = !Object.values(network.site.operator).includes(missingMark);
  const href = linkTo("impressum");
  return isComplete || href === undefined ? {} : { warning: { text: words("site.preview"), href } };
}

function toClosingLines(context: PageContext): string[] {
  const { network, locale, words } = context;
  const { edition, operator } = network.site;
  const date = renderPartialDate(edition, localeInfo(locale).intl);
  return [
    words("site.edition", { date }),
    operator.contentLicence === missingMark
      ? words("site.licenceMissing")
      : words("site.licence", { licence: operator.contentLicence }),
    ...toCopyLines(context),
  ];
}
