import type { ComponentChildren } from "preact";
import type { Locale } from "../../domain/language/locale.ts";
import { Document, type DocumentProps, mainId } from "../../ui/frame/document.tsx";
import { Emblem } from "../../ui/frame/emblem.tsx";
import { SkipLink } from "../../ui/frame/skip-link.tsx";
import { type CopyContext, toCopyLines, toCopyParts } from "../parts/portable-parts.ts";

/** A page without menu: emblem, heading and content, for readers who have not chosen a language yet. */
export function PlainFrame(props: {
  readonly context: CopyContext;
  readonly locale: Locale;
  readonly title: string;
  readonly heading: string;
  readonly description?: string;
  readonly addresses?: DocumentProps["addresses"];
  readonly children: ComponentChildren;
}) {
  const { context, locale, title, heading, description, addresses } = props;
  const { words, assets, link } = context;
  return (
    <Document
      locale={locale}
      title={title}
      description={description}
      stylesheets={[link(assets.stylesheet)]}
      printStylesheet={link(assets.sheets.print)}
      icon={link(assets.icon)}
      addresses={addresses}
      copy={toCopyParts(context)}
      header={
        <header class="site-header">
          <SkipLink label={words("nav.skip")} target={mainId} />
        </header>
      }
    >
      <div class="entry">
        <Emblem />
        <h1 class="kern-heading-x-large">{heading}</h1>
        {props.children}
        {toCopyLines(context).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </Document>
  );
}
