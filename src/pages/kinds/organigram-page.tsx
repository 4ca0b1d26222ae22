import { relationKinds } from "../../domain/schema/relation-schema.ts";
import { Picture } from "../../ui/components/diagram/picture.tsx";
import { RelationList } from "../../ui/components/facts/relation-list.tsx";
import { SheetFrames } from "../../ui/components/sheets/sheet-frames.tsx";
import type { Reading } from "../../ui/reading.ts";
import { toRelationView } from "../../views/facts/relation-groups.ts";
import { type SheetView, toSheetView } from "../../views/sheets/sheet-view.ts";
import type { Page } from "../parts/page.ts";
import type { PageContext } from "../parts/page-context.ts";
import { toAtlasOf } from "../parts/sheet-atlas.ts";
import { builtInPage } from "../parts/standard-page.tsx";

/**
 * Page of the organigram on the day of the build: the drawing where the screen is wide enough, the same as frames in words,
 * and every relation as a sentence. Of a large network both are an overview, and the sentences stand on its sheets.
 */
export function organigramPage(context: PageContext): Page {
  const { words, builtOn } = context;
  const network = context.network.on(builtOn);
  const atlas = toAtlasOf(network);
  const [overview] = atlas.sheets;
  if (overview === undefined) throw new Error("no overview");
  const view = toSheetView(overview, atlas, network, words);
  const isLarge = atlas.sheets.length > 1;
  return builtInPage(
    context,
    { filter: "page", hasFrames: true },
    (reading) => <Sentences context={context} view={view} reading={reading} />,
    // Readers come to see it; from what it was drawn, and what is doubtful about it, stands below.
    {
      first: (reading) => (
        <>
          {isLarge && <p>{words("sheet.large")}</p>}
          <Drawing context={context} />
          <section class="wide" aria-labelledby="rahmen">
            <h2 class="kern-heading-large" id="rahmen">
              {words("organigram.sheet")}
            </h2>
            <div class="og" data-pagefind-ignore>
              {isLarge && <p class="og-note">{view.kinds}</p>}
              <SheetFrames boxes={view.box.children} reading={reading} />
            </div>
            <Downloads context={context} />
          </section>
        </>
      ),
    },
  );
}

/** The drawing, for screens on which its letters are large enough; frames in words serve all others. */
function Drawing({ context }: { readonly context: PageContext }) {
  const { words, linkTo } = context;
  return (
    <section class="wide dgm-landscape" aria-labelledby="zeichnung">
      <h2 class="kern-heading-large" id="zeichnung">
        {words("organigram.picture")}
      </h2>
      <Picture {...context.drawing("organigramm")} id="o" linkTo={linkTo} />
    </section>
  );
}

function Downloads({ context }: { readonly context: PageContext }) {
  const { route, words, link } = context;
  return (
    <ul class="downloads">
      {["organigramm.svg", "organigramm.mmd"].map((file) => (
        <li key={file}>
          <a class="kern-btn kern-btn--secondary" href={link(route.path + file)} download>
            <span class="kern-label">{words(`organigram.download.${file.slice(-3)}`)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The relations that start at what the page shows, by kind. */
function Sentences(props: {
  readonly context: PageContext;
  readonly view: SheetView;
  readonly reading: Reading;
}) {
  const { context, view, reading } = props;
  const { words, locale, builtOn } = context;
  const network = context.network.on(builtOn);
  const kinds = Object.keys(relationKinds).flatMap((kind) => {
    const relations = view.relations
      .filter((relation) => relation.kind === kind)
      .map((relation) => toRelationView(network, relation, locale, builtOn));
    return relations.length === 0 ? [] : [{ kind, relations }];
  });
  if (kinds.length === 0) return null;
  return (
    <section>
      <h2 class="kern-heading-large">{words("organigram.relations")}</h2>
      {kinds.map(({ kind, relations }) => (
        <section key={kind}>
          <h3 class="kern-heading-medium">{words(`relations.${kind}`)}</h3>
          <RelationList relations={relations} reading={reading} />
        </section>
      ))}
    </section>
  );
}
