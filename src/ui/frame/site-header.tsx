import type { ComponentChildren } from "preact";
import type { Locale } from "../../domain/language/locale.ts";
import { Emblem } from "./emblem.tsx";
import { type NavItem, NavList } from "./nav-list.tsx";
import { SkipLink } from "./skip-link.tsx";

/** Props of the head of every page. */
export interface SiteHeaderProps {
  readonly skipLabel: string;
  /** Id of the main content. */
  readonly skipTo: string;
  readonly siteName: string;
  readonly region: string;
  /** Language of both, if not that of the page. */
  readonly nameLang?: Locale | undefined;
  readonly homeHref: string;
  readonly menuLabel: string;
  readonly navLabel: string;
  readonly nav: readonly NavItem[];
  /** A warning for every reader, such as that the site is a preview. */
  readonly warning?: { readonly text: string; readonly href: string };
  readonly search: ComponentChildren;
  readonly languages?: ComponentChildren;
}

/** Skip link, name of the site, menu and search. On narrow screens the menu unfolds without any script. */
export function SiteHeader(props: SiteHeaderProps) {
  return (
    <header class="site-header">
      <SkipLink label={props.skipLabel} target={props.skipTo} />
      {props.warning && (
        <p class="strip">
          <a href={props.warning.href}>{props.warning.text}</a>
        </p>
      )}
      {props.languages}
      <a class="brand" href={props.homeHref}>
        <Emblem />
        <span lang={props.nameLang}>
          <b>{props.siteName}</b> <small>{props.region}</small>
        </span>
      </a>
      <details class="menu">
        <summary>{props.menuLabel}</summary>
        <nav aria-label={props.navLabel}>
          <NavList items={props.nav} />
        </nav>
        {props.search}
      </details>
    </header>
  );
}
