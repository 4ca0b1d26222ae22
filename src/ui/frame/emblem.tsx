/** The site's own emblem, three meeting in a fourth; an ornament, so it has no name. */
export function Emblem() {
  return (
    <svg class="emblem" width="40" height="40" viewBox="0 0 40 40" aria-hidden="true">
      <path d="M9 31 20 8l11 23zM20 8v15L9 31m11-8 11 8" fill="none" stroke="currentColor" stroke-width="2" />
      <g fill="currentColor">
        <circle cx="20" cy="8" r="5" />
        <circle cx="9" cy="31" r="5" />
        <circle cx="31" cy="31" r="5" />
      </g>
      <circle class="warm" cx="20" cy="23" r="5" />
    </svg>
  );
}
