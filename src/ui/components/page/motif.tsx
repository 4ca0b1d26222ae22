/**
 * Ornament of the start page: people who know each other, one in the middle. It has no meaning and therefore no name.
 */
export function Motif() {
  return (
    <svg class="motif" viewBox="0 0 340 220" width="340" height="220" aria-hidden="true">
      <path
        d="M170 112 62 58m108 54L48 158m122-46 26-82m-26 82 104-44m-104 44 124 62m-124-62-22 88M62 58l134-28 78 38 20 106-146 26-100-42z"
        fill="none"
        stroke="currentColor"
        stroke-width="2"
      />
      <g fill="currentColor">
        <circle cx="62" cy="58" r="13" />
        <circle cx="48" cy="158" r="9" />
        <circle cx="196" cy="30" r="10" />
        <circle cx="274" cy="68" r="15" />
        <circle cx="294" cy="174" r="11" />
        <circle cx="148" cy="200" r="14" />
      </g>
      <circle class="warm" cx="170" cy="112" r="24" />
    </svg>
  );
}
