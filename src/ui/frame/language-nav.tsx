import { type Locale, localeInfo } from "../../domain/language/locale.ts";

/** The page in another language. */
export interface LanguageLink {
  readonly locale: Locale;
  readonly href: string;
}

/** Choice of language: each language in its own name and direction; no flags, no script. */
export function LanguageNav(props: {
  readonly label: string;
  readonly languages: readonly LanguageLink[];
  readonly current?: Locale;
}) {
  return (
    <nav class="languages" aria-label={props.label}>
      <ul class="nav">
        {props.languages.map(({ locale, href }) => {
          const { autonym, direction } = localeInfo(locale);
          return (
            <li key={locale}>
              <a
                href={href}
                lang={locale}
                hreflang={locale}
                dir={direction}
                aria-current={locale === props.current ? "true" : undefined}
              >
                {autonym}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
