/**
 * Any text as inline Markdown that GitHub and GitLab render as exactly that text: on one line, no markup, no HTML, no
 * link, no formula, no mention of people, issues, commits or anything else a host would link.
 */
export function toMarkdownText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
    .replace(/[\u202A-\u202E\u2066-\u2069]/gu, "")
    .replace(/ {2,}/g, " ")
    .replace(references, `$&${joiner}`)
    .replace(hexadecimal, (hash) => hash.replace(/.{6}(?=.)/g, `$&${joiner}`))
    .replace(special, toEntity)
    .replace(
      /^(\s*|\s*\d+(?=[.)]))([-+=]|(?<=\d)[.)])/,
      (_, before: string, mark: string) => before + toEntity(mark),
    );
}

/** A revision, an address or the path of a file as code, in which a host recognises nothing. */
export function toMarkdownCode(text: string): string {
  return `\`${text.replace(/[^\p{L}\p{N} ._/():@^~+#-]/gu, "?")}\``;
}

// Invisible, but not a letter: a host no longer recognises the following text as name, number or address.
const joiner = "\u2060";

/**
 * Beginnings of references: @people, #issues, !merge requests, $snippets, %milestones, ~labels, &epics, *iterations,
 * ^alerts, [kinds:, GH-1 and keys of other trackers, addresses with and without scheme, :emoji:.
 */
const references =
  /[@#!$%~&*^[](?=[\p{L}\p{N}_"'])|\b[A-Za-z][A-Za-z0-9]*-(?=\d)|:(?=\/\/|[\w+-]+:)|\b(?:www|mailto|xmpp)(?=[.:])/giu;

/** Possible names of commits: at least seven hexadecimal digits, letters among them. */
const hexadecimal = /\b(?=[0-9]*[a-f])[0-9a-f]{7,40}\b/gi;

function toEntity(character: string): string {
  return `&#${character.codePointAt(0)};`;
}

// Entities are never read as markup (CommonMark 0.31, 2.5), backslashes in formulas are.
const special = /[\\`*_{}[\]<>#|~$!^&@]/g;
