import { renderToStaticMarkup } from "preact-render-to-string";
import { DiagramSvg } from "../../ui/components/diagram/diagram-svg.tsx";
import type { Drawing } from "../../views/charts/drawing.ts";
import { declareGermanRuns } from "../../views/translations/german-run-markup.ts";

/**
 * A drawing as an SVG file that looks right opened alone.
 * @param linkOf absolute address of a body's page; undefined leaves its box without a link
 */
export function renderStandaloneDrawing(
  drawing: Drawing,
  linkOf: (body: string) => string | undefined,
): string {
  const svg = declareGermanRuns(
    renderToStaticMarkup(
      <DiagramSvg drawing={drawing} idPrefix="organigramm" resolveLink={linkOf} standalone />,
    ),
  );
  // HTML lets this stand in text, XML reads it as the end of something it is not.
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg.replaceAll("]]>", "]]&gt;")}\n`;
}
