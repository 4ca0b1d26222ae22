import { relationKinds } from "../../domain/schema/relation-schema.ts";
import { OutlineList } from "../../ui/components/diagram/outline-list.tsx";
import { Picture } from "../../ui/components/diagram/picture.tsx";
import { RelationList } from "../../ui/components/facts/relation-list.tsx";
import type { Reading } from "../../ui/reading.ts";
import { toOutline } from "../../views/charts/outline.ts";
import { toRelationView } from "../../views/facts/relation-groups.ts";
import type { Page } from "../parts/page.ts";
import type { PageContext } from "../parts/page-context.ts";
import { builtInPage } from "../parts/standard-page.tsx";

/** Page of the organigram on the day of the build: the picture, the same as nested list, and every relation as a sentence (views/charts/README.md). */
export function organigramPage(context: PageContext): Page {
  const { route, locale, words, link, linkTo, builtOn } = context;
  const network = context.network.on(builtOn);
  const kinds = Object.keys(relationKinds).flatMap((kind) => {
    const relations = network.relations
      .filter((relation) => relation.kind === kind)
      .map((relation) => toRelationView(network, relation, locale, builtOn));
    return relations.length === 0 ? [] : [{ kind, relations }];
  });
  const drawPicture = () => (
    <section class="wide" aria-labelledby="zeichnung">
      <h2 class="kern-heading-large" id="zeichnung">
        {words("organigram.picture")}
      </h2>
      <Picture {...context.drawing("organigramm")} id="o" linkTo={linkTo} />
      <ul class="downloads">
        {["organigramm.svg", "organigramm.mmd"].map((file) => (
          <li key={file}>
            <a class="kern-btn kern-btn--secondary" href={link(route.path + file)} download>
              <span class="kern-label">{words(`organigram.download.${file.slice(-3)}`)}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
  const drawWords = (reading: Reading) => (
    <>
      <section>
        <h2 class="kern-heading-large" id="liste">
          {words("organigram.list")}
        </h2>
        <OutlineList nodes={toOutline(network, locale, builtOn)} reading={reading} />
      </section>
      <section>
        <h2 class="kern-heading-large">{words("organigram.relations")}</h2>
        {kinds.map(({ kind, relations }) => (
          <section key={kind}>
            <h3 class="kern-heading-medium">{words(`relations.${kind}`)}</h3>
            <RelationList relations={relations} reading={reading} />
          </section>
        ))}
      </section>
    </>
  );
  // The picture comes first; its sources and doubts stand below it.
  return builtInPage(context, { filter: "page" }, drawWords, { first: drawPicture });
}
