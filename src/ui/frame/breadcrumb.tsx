import type { Locale } from "../../domain/language/locale.ts";
import { inLanguage } from "../in-language.ts";

/** A step of the path from the start page; the last one is the page itself and has no link. */
export interface Crumb {
  readonly label: string;
  readonly href?: string;
  /** Language of the label, if not that of the page. */
  readonly lang?: Locale | undefined;
}

/** The path from the start page to this one. */
export function Breadcrumb({ label, crumbs }: { readonly label: string; readonly crumbs: readonly Crumb[] }) {
  return (
    <nav class="crumbs" aria-label={label}>
      <ol>
        {crumbs.map((crumb) => (
          <li key={crumb.label}>
            {crumb.href === undefined ? (
              <span aria-current="page" {...inLanguage(crumb.lang)}>
                {crumb.label}
              </span>
            ) : (
              <a href={crumb.href} {...inLanguage(crumb.lang)}>
                {crumb.label}
              </a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
