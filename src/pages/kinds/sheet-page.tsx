import { toSheetName } from "../../domain/network/routes.ts";
import { RelationList } from "../../ui/components/facts/relation-list.tsx";
import { PageTop } from "../../ui/components/page/page-top.tsx";
import { SheetRows } from "../../ui/components/sheets/relation-rows.tsx";
import { SheetFrames } from "../../ui/components/sheets/sheet-frames.tsx";
import { SheetName } from "../../ui/components/sheets/sheet-name.tsx";
import { germanIn } from "../../ui/reading.ts";
import { toRelationView } from "../../views/facts/relation-groups.ts";
import { toSheetView } from "../../views/sheets/sheet-view.ts";
import type { Page } from "../parts/page.ts";
import { toReading } from "../parts/page.ts";
import type { PageContext } from "../parts/page-context.ts";
import { PageSources } from "../parts/page-sources.tsx";
import { toAtlasOf } from "../parts/sheet-atlas.ts";

/** Page of one part of the organigram: what stands in it, and every relation that starts there as a sentence. */
export function sheetPage(context: PageContext): Page {
  const { route, locale, words, builtOn } = context;
  const network = context.network.on(builtOn);
  const atlas = toAtlasOf(network);
  const sheet = atlas.sheets.find(({ root }) => toSheetName(root.id) === route.name);
  if (sheet === undefined) throw new Error(`no sheet ${route.name}`);
  const { box, kinds, trail, relations } = toSheetView(sheet, atlas, network, words);
  const title = words("chart.organigram.title", { name: box.name });
  const reading = toReading(context);
  return {
    head: {
      title,
      description: `${title}. ${kinds}`,
      isRepetition: true,
      hasFrames: true,
      trail: trail.map(({ id, name, isBody }, index) =>
        index === 0
          ? { name: "organigramm", label: words("page.organigramm") }
          : { name: toSheetName(id), label: name, lang: isBody ? germanIn(locale) : undefined },
      ),
    },
    content: (
      <>
        <PageTop title={title} />
        <div class="og wide">
          <SheetName box={box} reading={reading} />
          <p class="og-note">{kinds}</p>
          <SheetRows rows={box.rows} reading={reading} />
          <SheetFrames boxes={box.children} reading={reading} />
        </div>
        {relations.length > 0 && (
          <section>
            <h2 class="kern-heading-large">{words("body.relations")}</h2>
            <RelationList
              relations={relations.map((relation) => toRelationView(network, relation, locale, builtOn))}
              reading={reading}
            />
          </section>
        )}
        <PageSources context={context} reading={reading} />
      </>
    ),
  };
}
