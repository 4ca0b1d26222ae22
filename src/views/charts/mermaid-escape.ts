/**
 * The label made from a text: NFC, well-formed, without control characters and without bidi embeddings, overrides and
 * isolates (a line break in a label would cut them in the middle), each run of white space as one space, trimmed. A
 * no-break space is kept.
 */
export function toPlainLabel(text: string): string {
  return text
    .toWellFormed()
    .normalize("NFC")
    .replace(/[\u202A-\u202E\u2066-\u2069]/gu, "")
    .replace(/[^\P{Cc}\t\n\r\v\f\u0085]/gu, "")
    .replace(/[^\S\u00A0]+|\u0085/gu, " ")
    .replace(/ {2,}/gu, " ")
    .trim()
    .replace(/^[\uFEFF\u00A0 ]+|[\uFEFF\u00A0 ]+$/gu, "");
}

/**
 * Any text as one line of Mermaid source outside quotes (`accTitle: …`, `accDescr: …`). Everything but letters, digits,
 * spaces and a few plain signs becomes Mermaid's own entity form `#35;`, so that it reads the same in every Mermaid.
 * Parsed again it is {@link toPlainLabel} of the text. An empty text becomes an encoded space: Mermaid has no empty
 * label and reads the next line as the value of an empty `accTitle:`.
 */
export function toMermaidText(text: string): string {
  return (toPlainLabel(text) || emptyText)
    .replace(unsafeCharacter, (character) => `#${character.codePointAt(0)};`)
    .replace(swallowingWord, (word) => `#${word.codePointAt(0)};${word.slice(1)}`);
}

/**
 * Any text as a quoted Mermaid label, quotes included: `a[${toMermaidLabel(text)}]`, `-->|${toMermaidLabel(text)}|`.
 */
export function toMermaidLabel(text: string): string {
  return `"${toMermaidText(text)}"`;
}

/**
 * Any string as a Mermaid id. Different strings give different ids, none is a reserved word or a property of
 * every object, and slugs stay readable: `beirat` is `n-beirat`.
 */
export function toMermaidId(slug: string): string {
  return `n-${slug
    .toWellFormed()
    .replace(
      /[^A-Za-z0-9-]|-(?![A-Za-z0-9])/gu,
      (character) => `_${character.codePointAt(0)?.toString(16)}_`,
    )}`;
}

// A no-break space: encoded like any unusual character, and trimmed on reading.
const emptyText = "\u00A0";

// U+FB02 opens the placeholder Mermaid itself writes for entities.
const unsafeCharacter = /[^\p{L}\p{M}\p{N} ,.()/-]|\uFB02|(?<=[-./(])[-./(]|^\p{M}/gu;

// Mermaid's lexer reads any line that contains "direction TB" as a statement, wherever the words stand.
const swallowingWord = /direction(?= )/gu;
