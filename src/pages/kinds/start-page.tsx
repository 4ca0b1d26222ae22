import { readBlock } from "../../domain/language/block.ts";
import { Picture } from "../../ui/components/diagram/picture.tsx";
import { ChronicleList } from "../../ui/components/facts/chronicle-list.tsx";
import { type Door, Doors } from "../../ui/components/page/entry-links.tsx";
import { Motif } from "../../ui/components/page/motif.tsx";
import { ThingList } from "../../ui/components/page/thing-list.tsx";
import { Text } from "../../ui/components/translation/translated-text.tsx";
import type { Reading } from "../../ui/reading.ts";
import { toChronicle } from "../../views/facts/chronicle.ts";
import { toFinder } from "../../views/facts/finder.ts";
import { toPublicationThing } from "../parts/list-entries.tsx";
import { type Page, toReading } from "../parts/page.ts";
import type { PageContext } from "../parts/page-context.ts";
import { PageSources } from "../parts/page-sources.tsx";
import { foreignLang, ProseText } from "../parts/prose-with-drawings.tsx";

const questionsShown = 6;
const eventsShown = 3;

/** The start page. Its first screen answers: what is this, whom do I ask, how is it organised. */
export function startPage(context: PageContext): Page {
  const { network, locale, words } = context;
  const prose = context.prose("start");
  const reading = toReading(context);
  const claim = readBlock(network.site.claim, locale);
  const title = prose?.title.text ?? network.site.name;
  const topicCount = network.topics.length;
  return {
    head: { title, description: prose?.description?.text ?? claim.text, filter: "page" },
    content: (
      <>
        <div class="hero wide">
          <Motif />
          <h1 class="kern-heading-x-large" lang={foreignLang(prose, context)}>
            {title}
          </h1>
          <p class="lead">
            <Text value={claim} locale={locale} />
          </p>
          <Doors doors={toDoors(context, topicCount)} />
        </div>
        <div class="wide pair">
          <Questions context={context} />
          <section>
            <h2 class="kern-heading-large">{words("start.overview")}</h2>
            <Picture {...context.drawing("start")} id="s" linkTo={context.linkTo} />
            <More href={context.linkTo("organigramm")} text={words("start.overview.more")} />
          </section>
        </div>
        {prose && (
          <section>
            <h2 class="kern-heading-large">{words("start.about")}</h2>
            <ProseText prose={prose} context={context} reading={reading} />
          </section>
        )}
        <Latest context={context} reading={reading} />
        <PageSources context={context} reading={reading} />
      </>
    ),
  };
}

function toDoors({ network, words, linkTo }: PageContext, count: number): Door[] {
  const [root] = network.bodiesOf("network");
  const doors = [
    { name: root?.id ?? "", title: words("start.what"), text: words("start.what.text") },
    { name: "wen-frage-ich", title: words("start.whom"), text: words("start.whom.text", { count }) },
    { name: "organigramm", title: words("start.how"), text: words("start.how.text") },
  ];
  return doors.flatMap(({ name, title, text }) => {
    const href = linkTo(name);
    return href === undefined ? [] : [{ href, title, text }];
  });
}

function Questions({ context }: { readonly context: PageContext }) {
  const { network, locale, words } = context;
  const finder = context.linkTo("wen-frage-ich");
  const entries = toFinder(network, locale, context.builtOn);
  if (finder === undefined || entries.length === 0) return null;
  return (
    <section>
      <h2 class="kern-heading-large">{words("start.questions")}</h2>
      <ul class="nav questions">
        {entries.slice(0, questionsShown).map(({ id, question }) => (
          <li key={id}>
            <a href={`${finder}#${id}`}>
              <Text value={question} locale={locale} />
            </a>
          </li>
        ))}
      </ul>
      <More href={finder} text={words("start.questions.more", { count: entries.length })} />
    </section>
  );
}

function Latest({ context, reading }: { readonly context: PageContext; readonly reading: Reading }) {
  const { network, locale, words, linkTo } = context;
  const events = toChronicle(network, network.timeline.slice(-eventsShown).toReversed(), locale);
  return (
    <div class="wide pair pair--even">
      {events.length > 0 && (
        <section>
          <h2 class="kern-heading-large">{words("start.latest")}</h2>
          <ChronicleList entries={events} reading={reading} />
          <More href={linkTo("chronik")} text={words("start.latest.more")} />
        </section>
      )}
      {network.publications.length > 0 && (
        <section>
          <h2 class="kern-heading-large">{words("room.publikationen")}</h2>
          <ThingList
            things={network.publications.map((publication) =>
              toPublicationThing(publication, context, reading),
            )}
          />
        </section>
      )}
    </div>
  );
}

function More({ href, text }: { readonly href: string | undefined; readonly text: string }) {
  if (href === undefined) return null;
  return (
    <p class="more">
      <a class="kern-link" href={href}>
        {text}
      </a>
    </p>
  );
}
