import { markdown, type Token } from "../markdown-parser.ts";

/** A piece of a paragraph as it was written, and its place there. */
export interface Span {
  readonly token: Token;
  readonly start: number;
  readonly end: number;
}

/** Places of the pieces of a paragraph, which the parser does not keep: found by searching for one after the other. */
export function toSpans(content: string, children: readonly Token[]): Span[] {
  let position = 0;
  return children.map((token) => {
    const sign = toSign(token);
    const start = Math.max(position, content.indexOf(sign, position));
    position = toEnd(token, content, start, sign);
    return { token, start, end: position };
  });
}

/** The first letters of a piece as it was written. */
function toSign({ type, content, markup, info }: Token): string {
  if (type === "text") return content;
  if (type === "softbreak" || type === "hardbreak") return "\n";
  if (type === "link_open") return info === "auto" ? "<" : "[";
  if (type === "link_close") return info === "auto" ? ">" : "]";
  return type === "image" ? "![" : markup;
}

function toEnd({ type, info }: Token, content: string, start: number, sign: string): number {
  const end = start + sign.length;
  if (type === "code_inline") return findRun(content, end, sign);
  if (type === "link_close" && info !== "auto") return skipTarget(content, end);
  if (type === "image") return skipTarget(content, Math.max(end, content.indexOf("]", end) + 1));
  return end;
}

/** End of the next run of backticks that is as long as the opening one. */
function findRun(content: string, from: number, sign: string): number {
  for (const match of content.slice(from).matchAll(/`+/g))
    if (match[0] === sign) return from + match.index + sign.length;
  return from;
}

/** End of a link's `(target "title")` or `[label]`. */
function skipTarget(content: string, from: number): number {
  if (content[from] === "[") return content.indexOf("]", from) + 1 || from;
  if (content[from] !== "(") return from;
  const { parseLinkDestination, parseLinkTitle } = markdown.helpers;
  const skipSpace = (at: number) => at + (/^\s*/.exec(content.slice(at))?.[0].length ?? 0);
  const target = parseLinkDestination(content, skipSpace(from + 1), content.length);
  const afterTarget = skipSpace(target.ok ? target.pos : from + 1);
  const title = parseLinkTitle(content, afterTarget, content.length);
  const end = title.ok ? skipSpace(title.pos) : afterTarget;
  return content[end] === ")" ? end + 1 : from;
}
