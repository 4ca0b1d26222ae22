import { CertaintyLegend } from "../../ui/components/diagram/certainty-legend.tsx";
import { Legend } from "../../ui/components/diagram/drawing-legend.tsx";
import { Picture } from "../../ui/components/diagram/picture.tsx";
import { Text } from "../../ui/components/translation/translated-text.tsx";
import { toLegend } from "../../views/charts/legend.ts";
import { type Page, toReading } from "../parts/page.ts";
import type { PageContext } from "../parts/page-context.ts";
import { PageSources } from "../parts/page-sources.tsx";
import { toOrganigramCitation } from "./organigram-citation.ts";
import { PaperHints, SheetFoot, SheetHead } from "./paper-sheet.tsx";
import { toSheetHead } from "./sheet-head.ts";
import { SiteAddress } from "./site-address.tsx";

/** The organigram on one sheet of A3, all lines and letters as vectors; a printer may enlarge it to A0. */
export function posterPage(context: PageContext): Page {
  const { network, locale, words, linkTo } = context;
  const reading = toReading(context);
  const drawing = context.drawing("poster");
  const citation = toOrganigramCitation(context);
  if (citation) reading.notes.cite(citation);
  return {
    head: toSheetHead(context, "poster"),
    content: (
      <>
        <PaperHints
          context={context}
          reading={reading}
          hints={["paper.poster.text", "paper.poster.size", "paper.print"]}
        />
        <section class="sheet sheet--poster wide">
          <SheetHead
            context={context}
            subtitle={words("paper.poster.subtitle", { region: network.site.region })}
          />
          <div class="sheet-poster">
            <Picture {...drawing} borders={[]} legend={[]} id="o" linkTo={linkTo} />
            <div class="sheet-side">
              <SiteAddress context={context} />
              <h2 class="kern-title">{words("legend.heading")}</h2>
              <Legend entries={toLegend(drawing.landscape)} words={words} />
              <CertaintyLegend lines={drawing.legend} />
              {citation?.doubt !== undefined && (
                <p class="doubt">
                  <Text value={citation.doubt} locale={locale} />
                </p>
              )}
              <SheetFoot context={context} reading={reading} />
            </div>
          </div>
        </section>
        <div class="on-screen">
          <PageSources context={context} reading={reading} />
        </div>
      </>
    ),
  };
}
