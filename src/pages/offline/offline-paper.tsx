import { paperPages } from "../../domain/schema/rooms.ts";
import type { PageContext } from "../parts/page-context.ts";

/** The pages made for printing, each with its content and paper size. */
export function OfflinePaper({ context }: { readonly context: PageContext }) {
  const { words, linkTo } = context;
  return (
    <section>
      <h2 class="kern-heading-large" id="papier">
        {words("paper.heading")}
      </h2>
      <p>{words("paper.text")}</p>
      <ul class="things">
        {paperPages.map((name) => (
          <li key={name}>
            <a class="kern-link thing" href={linkTo(name) ?? ""}>
              {words(`page.${name}`)}
            </a>{" "}
            <span class="muted">({words(`paper.format.${name}`)})</span>
            <p>{words(`paper.${texts[name]}.text`)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

const texts = { handzettel: "handout", poster: "poster", buch: "book" } as const;
