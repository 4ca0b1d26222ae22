import { renderToStaticMarkup } from "preact-render-to-string";
import { DiagramSvg } from "../../ui/components/diagram/diagram-svg.tsx";
import { declareGermanRuns } from "../../views/translations/german-run-markup.ts";
import type { DrawingPair } from "../parts/page-context.ts";

/**
 * A drawing as an SVG file that looks right opened alone, with the meaning of its borders and signs below it.
 * @param linkOf absolute address of a body's page; undefined leaves its box without a link
 */
export function renderStandaloneDrawing(
  { landscape: drawing, borders = [], legend = [] }: DrawingPair,
  linkOf: (body: string) => string | undefined,
): string {
  const svg = declareGermanRuns(
    renderToStaticMarkup(
      <DiagramSvg
        drawing={drawing}
        idPrefix="organigramm"
        resolveLink={linkOf}
        standalone
        foot={[...borders, ...legend].map(({ text }) => text)}
      />,
    ),
  );
  // HTML allows this in text, XML reads it as the end of a section.
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg.replaceAll("]]>", "]]&gt;")}\n`;
}
