import type { ComponentChildren } from "preact";
import { useContext } from "preact/hooks";
import { type Locale, localeInfo } from "../../domain/language/locale.ts";
import { contentSecurityPolicy, diskContentSecurityPolicy } from "../../views/host/security-headers.ts";
import { indexMeta } from "../../views/search/search-fields.ts";
import { AgeNote, CopyHead, type CopyParts, EventModeParts, UnpackNote } from "./copy-parts.tsx";
import { WebAppManifest } from "./web-app-link.ts";

/** Id of the main content, target of the skip link. */
export const mainId = "inhalt";

/** The frame around a page. */
export interface DocumentProps {
  readonly locale: Locale;
  /** Complete title as the browser shows it. */
  readonly title: string;
  readonly description?: string | undefined;
  /** Other names under which people search for the page. */
  readonly aliases?: readonly string[] | undefined;
  /** The language of nearly all texts, if not `locale`; search keeps such a page only as a reference. */
  readonly writtenIn?: Locale | undefined;
  /** Filter of the search, such as `art:board`; without it the page is not indexed. */
  readonly searchFilter?: string | undefined;
  /** Asks search engines to leave the page out. */
  readonly isRepetition?: boolean | undefined;
  readonly stylesheets: readonly string[];
  /** Undefined where one of the others holds its rules. */
  readonly printStylesheet: string | undefined;
  readonly icon: string;
  /** Absolute addresses; absent if the address of the site is not known. */
  readonly addresses?:
    | {
        readonly canonical: string;
        readonly alternates: readonly { readonly hreflang: string; readonly href: string }[];
      }
    | undefined;
  /** Parts of a page of the portable copy only. */
  readonly copy?: CopyParts | undefined;
  readonly header: ComponentChildren;
  readonly breadcrumb?: ComponentChildren;
  readonly footer?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A complete page. On the web no script of its own, nowhere inline code or style: the policy in its head would refuse them (views/host/README.md). */
export function Document(props: DocumentProps) {
  const { direction } = localeInfo(props.locale);
  const isSearchable = props.searchFilter !== undefined;
  const manifest = useContext(WebAppManifest);
  return (
    <html lang={props.locale} dir={direction}>
      <head>
        <meta charset="utf-8" />
        <meta
          http-equiv="Content-Security-Policy"
          content={props.copy === undefined ? contentSecurityPolicy : diskContentSecurityPolicy}
        />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{props.title}</title>
        {props.description !== undefined && (
          <meta name="description" content={props.description.replaceAll("\n", " ")} />
        )}
        {props.isRepetition && <meta name="robots" content="noindex" />}
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" media="(prefers-color-scheme: light)" content="#2044aa" />
        <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#131525" />
        {props.stylesheets.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        {props.printStylesheet !== undefined && (
          <link rel="stylesheet" href={props.printStylesheet} media="print" />
        )}
        {props.copy && <CopyHead copy={props.copy} />}
        <link rel="icon" href={props.icon} type="image/svg+xml" />
        {manifest !== undefined && <link rel="manifest" href={manifest} />}
        {props.addresses && <link rel="canonical" href={props.addresses.canonical} />}
        {props.addresses?.alternates.map(({ hreflang, href }) => (
          <link key={hreflang} rel="alternate" hreflang={hreflang} href={href} />
        ))}
        {isSearchable && props.aliases !== undefined && props.aliases.length > 0 && (
          <meta
            name="keywords"
            data-pagefind-meta={`${indexMeta.aliases}[content]`}
            content={props.aliases.join(", ")}
          />
        )}
        {isSearchable && props.writtenIn !== undefined && (
          <meta data-pagefind-meta={`${indexMeta.writtenIn}[content]`} content={props.writtenIn} />
        )}
      </head>
      <body>
        {props.copy && <UnpackNote copy={props.copy} />}
        {props.header}
        {props.copy && <AgeNote copy={props.copy} />}
        {props.breadcrumb}
        <main
          id={mainId}
          tabIndex={-1}
          data-pagefind-body={isSearchable ? "" : undefined}
          data-pagefind-filter={props.searchFilter}
        >
          {props.children}
        </main>
        {props.footer}
        {props.copy && <EventModeParts copy={props.copy} />}
      </body>
    </html>
  );
}
