import { type HTMLElement, type Node, NodeType, parse } from "node-html-parser";
import { samePlaceClass } from "../../views/translations/same-place.ts";

/** Elements whose words run on in the text around them; every other one stands by itself. */
const inline = new Set(["a", "b", "bdi", "code", "em", "i", "kbd", "span", "strong", "time"]);
/** No sentences for readers: drawings, programs, and where a statement comes from. */
const leftOut = new Set(["svg", "script", "style", "template", "small"]);
const leftOutClass = new RegExp(`(?:^| )(?:sources|ref|${samePlaceClass})(?: |$)`);
/** Inline elements the stylesheet sets on a line of their own. */
const ownLineClass = /(?:^| )(?:doubt|block|kern-badge)(?: |$)/;

/**
 * Text of the main part of a page as its readers get it: without drawings and without the notes on sources,
 * whose titles others have written. Each piece stands by itself: a paragraph, an entry of a list, a heading.
 */
export function toPieces(html: string): string[] {
  const main = parse(html).querySelector("main");
  const pieces: string[] = [""];
  if (main) collect(main, pieces);
  return pieces
    .map((piece) =>
      piece
        .replace(/\u00ad/g, "")
        .replace(/\s+/g, " ")
        .trim(),
    )
    .filter(Boolean);
}

function collect(node: Node, pieces: string[]): void {
  if (node.nodeType === NodeType.TEXT_NODE) {
    pieces[pieces.length - 1] += node.text;
    return;
  }
  const element = node as HTMLElement;
  const name = element.rawTagName?.toLowerCase() ?? "";
  const classes = element.getAttribute?.("class") ?? "";
  if (leftOut.has(name) || leftOutClass.test(classes)) return;
  const isOwn = !inline.has(name) || ownLineClass.test(classes);
  if (isOwn) pieces.push("");
  for (const child of element.childNodes) collect(child, pieces);
  if (isOwn) pieces.push("");
}
