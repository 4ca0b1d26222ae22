import { type HTMLElement, type Node, NodeType, parse } from "node-html-parser";
import { sourceLocale } from "../../domain/locale.ts";
import type { DrawingPair } from "../../pages/page-context.ts";
import { renderPage } from "../../pages/render-page.tsx";
import type { PagePieces } from "../../views/readability.ts";
import { prepareSite } from "./prepare-site.ts";
import { nameNoFiles, toUndrawn } from "./undrawn-site.ts";

/** Elements whose words run on in the text around them; every other one stands by itself. */
const inline = new Set(["a", "b", "bdi", "code", "em", "i", "kbd", "span", "strong", "time"]);
/** No sentences for readers: drawings, programs, and where a statement comes from. */
const leftOut = new Set(["svg", "script", "style", "template", "small"]);
const leftOutClass = /(?:^| )(?:sources|ref)(?: |$)/;
/** Inline elements the stylesheet sets on a line of their own. */
const ownLineClass = /(?:^| )(?:doubt|block|kern-badge)(?: |$)/;

/**
 * What every German page of the site below a root says in words, as its readers get it: without drawings and without
 * the notes on sources, whose titles others have written. Rendered from the facts as they are now; nothing is built.
 * @throws DataErrors when anything editors wrote is wrong
 */
export async function readPageTexts(root: string): Promise<PagePieces[]> {
  const prepared = await prepareSite(root, async (_, words) => {
    return new Map([...words.keys()].map((locale) => [locale, new NoDrawings()]));
  });
  nameNoFiles(prepared);
  return prepared.routes.all
    .filter(({ locale }) => locale === sourceLocale)
    .map((route) => {
      const main = parse(renderPage(prepared.contextOf(route, "web"))).querySelector("main");
      const pieces: string[] = [""];
      if (main) collect(main, pieces);
      return {
        page: route.path.slice(`/${sourceLocale}/`.length).replace(/\/$/, "") || route.name,
        pieces: pieces
          .map((piece) =>
            piece
              .replace(/\u00ad/g, "")
              .replace(/\s+/g, " ")
              .trim(),
          )
          .filter(Boolean),
      };
    });
}

/** Every drawing, empty: the words of pages do not depend on them. */
class NoDrawings extends Map<string, DrawingPair> {
  override get(): DrawingPair {
    return toUndrawn();
  }
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
