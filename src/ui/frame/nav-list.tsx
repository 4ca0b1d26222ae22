import type { Locale } from "../../domain/language/locale.ts";
import { inLanguage } from "../in-language.ts";

/** An entry of a navigation. */
export interface NavItem {
  readonly label: string;
  readonly href: string;
  /** Language of the label, if not that of the page. */
  readonly lang?: Locale | undefined;
  /** `page`: this is the page · `true`: the page lies below it. */
  readonly current?: "page" | "true";
}

/**
 * The entries of a navigation, the present one marked for eyes and ears. A label in another language is marked inside
 * its link: a link with a direction of its own would move to the opposite edge.
 */
export function NavList({ items }: { readonly items: readonly NavItem[] }) {
  return (
    <ul class="nav">
      {items.map(({ label, href, lang, current }) => (
        <li key={href}>
          <a href={href} aria-current={current}>
            {lang === undefined ? label : <bdi {...inLanguage(lang)}>{label}</bdi>}
          </a>
        </li>
      ))}
    </ul>
  );
}
