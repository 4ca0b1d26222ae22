/** A text in another language, and the German text it was made from. */
export interface Translation {
  /** German text as it was when the translation was made or last brought up to date. */
  readonly of: string;
  readonly text: string;
  /** Who has read it and when; absent for a text that a machine made and nobody has reviewed. */
  readonly reviewed?: Review | undefined;
}

/** A review of a translation: the role of who did it, never a name, and the day. */
export interface Review {
  readonly by: string;
  readonly on: string;
}

/**
 * Whether two German texts say the same in the same words, so that a translation of one still fits the other (design
 * D9). White space and punctuation do not count; a changed word, number, unit or spelling does.
 */
export function isSameText(one: string, other: string): boolean {
  return toWordSequence(one) === toWordSequence(other);
}

/**
 * Whether a text stands somewhere in a larger one, whatever the larger one wraps, quotes or indents it with: `summary:
 * >-` and its folded lines hold „summary“ and the text.
 */
export function isTextIn(whole: string, part: string): boolean {
  return ` ${toWordSequence(whole)} `.includes(` ${toWordSequence(part)} `);
}

/** Words and numbers of a text, with signs that change what a number means; all else falls away. */
function toWordSequence(text: string): string {
  return (text.normalize("NFC").match(/[\p{L}\p{M}\p{N}]+|[%‰§€$°]/gu) ?? []).join(" ");
}
