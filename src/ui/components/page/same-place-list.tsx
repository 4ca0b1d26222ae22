import { Fragment } from "preact";
import { type Locale, localeInfo } from "../../../domain/language/locale.ts";

/** The same place of a page in another language; `href` ends in its fragment. */
export interface SamePlaceLink {
  readonly locale: Locale;
  readonly href: string;
}

/**
 * Links to one place of a page in the other languages. The choice of languages in the head of a page cannot keep the
 * fragment of its address without script; so each linked place has its own links, which the stylesheet shows only while
 * the address names that place (`:target`).
 */
export function SamePlaceLinks({ links }: { readonly links: readonly SamePlaceLink[] }) {
  return (
    <>
      {links.map(({ locale, href }, place) => (
        <Fragment key={locale}>
          {place > 0 && " · "}
          <a href={href} lang={locale} dir={localeInfo(locale).direction}>
            {localeInfo(locale).autonym}
          </a>
        </Fragment>
      ))}
    </>
  );
}
