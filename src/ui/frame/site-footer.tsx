import { type NavItem, NavList } from "./nav-list.tsx";

/** A link that leads away from the site. */
export interface FooterLink {
  readonly label: string;
  readonly href: string;
}

/** Props of the foot of every page. */
export interface SiteFooterProps {
  readonly navLabel: string;
  readonly nav: readonly NavItem[];
  readonly legalLabel: string;
  readonly legal: readonly NavItem[];
  /** Sentences about the site itself: its state, its licence. */
  readonly lines: readonly string[];
  /** Ways to improve this page or to report a mistake on it. */
  readonly improve: readonly FooterLink[];
}

/** All further pages, the legal ones, and the sentences about the site itself. */
export function SiteFooter({ navLabel, nav, legalLabel, legal, lines, improve }: SiteFooterProps) {
  return (
    <footer class="site-footer">
      <nav aria-label={navLabel}>
        <NavList items={nav} />
      </nav>
      <nav class="legal" aria-label={legalLabel}>
        <NavList items={legal} />
      </nav>
      {improve.length > 0 && (
        <p class="improve">
          {improve.map(({ label, href }) => (
            <a key={href} class="kern-link" href={href} rel="external noreferrer">
              {label}
            </a>
          ))}
        </p>
      )}
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </footer>
  );
}
