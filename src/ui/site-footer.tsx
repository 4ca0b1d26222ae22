import { type NavItem, NavList } from "./nav-list.tsx";

/** What stands at the foot of every page. */
export interface SiteFooterProps {
  readonly navLabel: string;
  readonly nav: readonly NavItem[];
  readonly legalLabel: string;
  readonly legal: readonly NavItem[];
  /** Sentences about the site itself: its state, its licence. */
  readonly lines: readonly string[];
}

/** All further pages, the legal ones, and what the site says about itself. */
export function SiteFooter({ navLabel, nav, legalLabel, legal, lines }: SiteFooterProps) {
  return (
    <footer class="site-footer">
      <nav aria-label={navLabel}>
        <NavList items={nav} />
      </nav>
      <nav class="legal" aria-label={legalLabel}>
        <NavList items={legal} />
      </nav>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </footer>
  );
}
