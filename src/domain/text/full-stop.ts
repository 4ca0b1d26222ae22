/**
 * Removes a second full stop after an abbreviation at the end of a sentence: a date in Russian ends in „г.“ and the
 * name of an association in „e.V.“, and the sentence around them has a full stop of its own. Dots of an ellipsis and of
 * a path stay. A stand-in may be marked by the sign this software puts behind it.
 */
export function withSingleStops(text: string): string {
  return text.replace(doubleStop, "$1");
}

/** Mark between two full stops: the end of a stand-in (`views/translations/untranslated-marks.ts`). */
const doubleStop = /([\p{L}\p{N}]\.\uFDD1?)\.(?![./])/gu;
