import type { ChangeMark } from "../../../views/review/marked-organigram.ts";

const meanings: readonly (readonly [mark: ChangeMark, meaning: string])[] = [
  ["added", "„Neu“, grün, dicker durchgezogener Rand: gab es vorher nicht, oder nichts verband es"],
  ["removed", "„Entfällt“, rot, gepunkteter Rand: gibt es danach nicht mehr, oder nichts verbindet es noch"],
  ["moved", "„Verschoben“, gelb, lang gestrichelter Rand: steht an anderer Stelle"],
  ["renamed", "„Umbenannt“, violett, Strich-Punkt-Rand: heißt anders"],
];

/** The meaning of the marks in both pictures, each with a sample drawn by the same rules. */
export function ReviewLegend() {
  return (
    <ul class="plain review-legend">
      {meanings.map(([mark, meaning]) => (
        <li key={mark}>
          <svg class="dgm sample" viewBox="0 0 48 24" width="48" height="24" aria-hidden="true">
            <path class={`dgm-node m-${mark}`} d="M5 2H43Q46 2 46 5V19Q46 22 43 22H5Q2 22 2 19V5Q2 2 5 2Z" />
          </svg>
          {meaning}
        </li>
      ))}
      <li>Linien ebenso: neue sind grün und dick, entfallende rot und gepunktet. Das Wort steht daran.</li>
    </ul>
  );
}
