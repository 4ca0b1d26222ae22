/** A link into the site. */
export interface Door {
  readonly href: string;
  readonly title: string;
  readonly text: string;
}

/** The first choices of a visitor, large enough for any finger. */
export function Doors({ doors }: { readonly doors: readonly Door[] }) {
  return (
    <ul class="doors">
      {doors.map(({ href, title, text }) => (
        <li key={href} class="kern-card">
          <h2 class="kern-title">
            <a class="door" href={href}>
              {title}
            </a>
          </h2>
          <p>{text}</p>
        </li>
      ))}
    </ul>
  );
}
