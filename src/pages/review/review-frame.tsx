import type { ComponentChildren } from "preact";
import { renderToString } from "preact-render-to-string";
import { sourceLocale } from "../../domain/language/locale.ts";
import { mainId } from "../../ui/frame/document.tsx";
import { SkipLink } from "../../ui/frame/skip-link.tsx";

/** Files beside the page of a review. */
export interface ReviewLook {
  readonly stylesheets: readonly string[];
  readonly icon: string;
}

/** Heading of every review. */
const reviewTitle = "Was diese Änderung bewirkt";

/** Allows only the files beside the page, and no script at all. */
const policy =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/** A complete document of a review that needs only the files beside it and works from disk. */
export function renderReviewFrame(
  look: ReviewLook,
  siteName: string | undefined,
  content: ComponentChildren,
) {
  const title = siteName === undefined ? reviewTitle : `${reviewTitle} – ${siteName}`;
  return `<!DOCTYPE html>\n${renderToString(
    <html lang={sourceLocale} dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <meta name="robots" content="noindex" />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        {look.stylesheets.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        <link rel="icon" href={look.icon} type="image/svg+xml" />
      </head>
      <body>
        <header class="site-header review-header">
          <SkipLink label="Zum Inhalt springen" target={mainId} />
          {siteName !== undefined && <p>{siteName}</p>}
        </header>
        <main id={mainId} tabIndex={-1}>
          <h1 class="kern-heading-x-large">{reviewTitle}</h1>
          {content}
        </main>
      </body>
    </html>,
  )}\n`;
}
