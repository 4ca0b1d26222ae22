/** A stretch of an excerpt; `isMatch` if it is a word the reader searched for. */
export interface ExcerptPart {
  readonly text: string;
  readonly isMatch: boolean;
}

/**
 * Splits Pagefind's excerpt, a string with `<mark>` around matches and `<`, `>` written as entities, into plain text
 * parts; punctuation at a match's ends is not part of it. Any other markup stays visible text: the parts are meant for
 * text nodes only.
 */
export function parseExcerpt(excerpt: string): ExcerptPart[] {
  let isMatch = false;
  const parts: ExcerptPart[] = [];
  for (const piece of excerpt.split(/(<\/?mark>)/)) {
    if (piece === "<mark>") isMatch = true;
    else if (piece === "</mark>") isMatch = false;
    else parts.push(...(isMatch ? splitPunctuation(toPlain(piece)) : [{ text: toPlain(piece), isMatch }]));
  }
  return parts.filter(({ text }) => text !== "");
}

/** The excerpt without a page title at its beginning, for display directly below the title. */
export function dropTitle(parts: readonly ExcerptPart[], title: string): ExcerptPart[] {
  const whole = parts.map(({ text }) => text).join("");
  if (title === "" || !whole.startsWith(title)) return [...parts];
  const [lead = ""] = /^(?:[.:]|\s[–—])?\s*/.exec(whole.slice(title.length)) ?? [];
  let rest = title.length + lead.length;
  return parts.flatMap(({ text, isMatch }) => {
    const kept = text.slice(rest);
    rest = Math.max(0, rest - text.length);
    return kept === "" ? [] : [{ text: kept, isMatch }];
  });
}

function splitPunctuation(text: string): ExcerptPart[] {
  const [, before = "", word = "", after = ""] = /^(\p{P}*)(.*?)(\p{P}*)$/su.exec(text) ?? [];
  return [
    { text: before, isMatch: false },
    { text: word, isMatch: true },
    { text: after, isMatch: false },
  ];
}

function toPlain(text: string): string {
  return text.replace(/&lt;/g, "<").replace(/&gt;/g, ">");
}
