import { relationKinds } from "../domain/schema/relation.ts";
import { OutlineList } from "../ui/components/outline-list.tsx";
import { Picture } from "../ui/components/picture.tsx";
import { RelationList } from "../ui/components/relation-list.tsx";
import type { Reading } from "../ui/reading.ts";
import { toOutline } from "../views/outline.ts";
import { toRelationView } from "../views/relation-groups.ts";
import { builtInPage } from "./built-in.tsx";
import type { Page } from "./page.ts";
import type { PageContext } from "./page-context.ts";

/** Page of the organigram on the day of the build: the picture, the same as nested list, and every relation as a sentence (design D18). */
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
      <Picture
        {...context.drawing("organigramm")}
        id="o"
        caption={words("organigram.caption")}
        linkTo={linkTo}
      />
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
  // Whoever comes wants to see it; from what it was drawn, and what is doubtful about it, stands below.
  return builtInPage(context, { filter: "page" }, drawWords, { first: drawPicture });
}
