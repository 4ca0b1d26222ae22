import { readBlock } from "../../domain/language/block.ts";
import { Picture } from "../../ui/components/diagram/picture.tsx";
import { Text } from "../../ui/components/translation/translated-text.tsx";
import type { Reading } from "../../ui/reading.ts";
import { type Handout, toHandout } from "../../views/paper/handout.ts";
import { type Page, toReading } from "../parts/page.ts";
import type { PageContext } from "../parts/page-context.ts";
import { PageSources } from "../parts/page-sources.tsx";
import { HandoutDesks } from "./handout-desks.tsx";
import { HandoutQuestions } from "./handout-questions.tsx";
import { toOrganigramCitation } from "./organigram-citation.ts";
import { PaperHints, SheetFoot, SheetHead } from "./paper-sheet.tsx";
import { toSheetHead } from "./sheet-head.ts";
import { SiteAddress } from "./site-address.tsx";

/** The network on two sides of A4: its purpose and structure; whom to ask and how to reach them. */
export function handoutPage(context: PageContext): Page {
  const { network, locale, words } = context;
  const reading = toReading(context);
  const handout = toHandout(network, locale, context.builtOn);
  const drawn = toOrganigramCitation(context);
  for (const citation of [...handout.citations, ...(drawn ? [drawn] : [])]) reading.notes.cite(citation);
  return {
    head: toSheetHead(context, "handout"),
    content: (
      <>
        <PaperHints context={context} reading={reading} hints={["paper.handout.text", "paper.print"]} />
        <Front context={context} reading={reading} handout={handout} />
        <section class="sheet sheet--back wide">
          <h2 class="kern-heading-large">{words("page.wen-frage-ich")}</h2>
          <div class="sheet-columns">
            <HandoutQuestions questions={handout.questions} reading={reading} />
            <HandoutDesks handout={handout} reading={reading} />
          </div>
          <SheetFoot context={context} reading={reading} />
        </section>
        <div class="on-screen">
          <PageSources context={context} reading={reading} />
        </div>
      </>
    ),
  };
}

function Front(props: {
  readonly context: PageContext;
  readonly reading: Reading;
  readonly handout: Handout;
}) {
  const { context, handout } = props;
  const { network, locale, words, linkTo } = context;
  const { site } = network;
  const doubt = toOrganigramCitation(context)?.doubt;
  const summary = handout.summary?.citation;
  return (
    <section class="sheet sheet--front wide">
      <SheetHead context={context} subtitle={site.region} aside={<SiteAddress context={context} />} />
      <p class="lead">
        <Text value={readBlock(site.claim, locale)} locale={locale} />
      </p>
      {handout.summary && (
        <>
          <h2 class="kern-heading-medium">{words("start.what")}</h2>
          <p>
            <Text value={handout.summary.text} locale={locale} />
            {summary?.asOf !== undefined && ` (${words("cite.asOf", { date: summary.asOf })})`}
          </p>
          {summary?.doubt !== undefined && (
            <p class="remark">
              <Text value={summary.doubt} locale={locale} />
            </p>
          )}
        </>
      )}
      <div class="sheet-about">
        {handout.about.map(({ topic, facts }) => (
          <section key={topic}>
            <h3 class="kern-title">{words(`topic.${topic}`)}</h3>
            <ul>
              {facts.map(({ id, text }) => (
                <li key={id}>
                  <Text value={text} locale={locale} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <h2 class="kern-heading-medium">{words("start.how")}</h2>
      <Picture {...context.drawing("papier")} id="o" linkTo={linkTo} />
      {doubt !== undefined && (
        <p class="remark">
          <Text value={doubt} locale={locale} />
        </p>
      )}
      <p class="turn">{words("paper.turn")}</p>
    </section>
  );
}
