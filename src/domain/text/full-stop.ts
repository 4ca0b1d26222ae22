/**
 * A text in which an abbreviation at the end of a sentence closes the sentence, too: a date in Russian ends in „г.“ and
 * the name of an association in „e.V.“, and the sentence they are filled into has a full stop of its own. Dots of an
 * ellipsis and of a path stay. A stand-in may be set apart by the mark this software puts behind it.
 */
export function withSingleStops(text: string): string {
  return text.replace(doubleStop, "$1");
}

/** Between the two: the end of a stand-in (`views/translations/untranslated-marks.ts`). */
const doubleStop = /([\p{L}\p{N}]\.\uFDD1?)\.(?![./])/gu;
