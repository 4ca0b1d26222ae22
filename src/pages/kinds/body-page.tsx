import { Picture } from "../../ui/components/diagram/picture.tsx";
import { Aliases } from "../../ui/components/facts/alias-line.tsx";
import { BodyMarks } from "../../ui/components/facts/body-marks.tsx";
import { ChronicleList } from "../../ui/components/facts/chronicle-list.tsx";
import { Citation } from "../../ui/components/facts/citation-mark.tsx";
import { ContactList } from "../../ui/components/facts/contact-list.tsx";
import { FactList } from "../../ui/components/facts/fact-list.tsx";
import { RelationList } from "../../ui/components/facts/relation-list.tsx";
import { PageTop } from "../../ui/components/page/page-top.tsx";
import { ThingLink } from "../../ui/components/page/thing-link.tsx";
import { ThingList } from "../../ui/components/page/thing-list.tsx";
import { Lines } from "../../ui/components/translation/lines.tsx";
import { Text } from "../../ui/components/translation/translated-text.tsx";
import { germanIn } from "../../ui/reading.ts";
import { type BodyPage, toBodyPage } from "../../views/facts/body-facts.ts";
import { toPublicationThing } from "../parts/list-entries.tsx";
import { type Page, toReading } from "../parts/page.ts";
import type { PageContext } from "../parts/page-context.ts";
import { PageSources } from "../parts/page-sources.tsx";
import { ProseText } from "../parts/prose-with-drawings.tsx";
import { SheetLink } from "../parts/sheet-link.tsx";

/** Page of a body of any kind: everything the network states about it. */
export function bodyPage(context: PageContext): Page {
  const { network, route, locale, words } = context;
  const view = toBodyPage(network, route.name, locale, context.builtOn);
  const { body } = view;
  const reading = toReading(context);
  const prose = context.prose(body.id, route.room);
  const { period } = view;
  const marks = { collective: body.collective, uncertain: body.uncertain, period };
  const notNow =
    period === undefined || period.state === "present"
      ? undefined
      : words(`body.${period.state}`, { period: words(period.word, { ...period }) });
  const hasMarks = marks.collective || marks.uncertain || (period && period.state !== "present");
  return {
    head: {
      title: body.name,
      lang: germanIn(locale),
      description: [...(notNow === undefined ? [] : [notNow]), view.summary.text, ...toReserve(view, words)]
        .join(" ")
        .replace(/\s+/g, " "),
      aliases: network.searchTerms(body, locale),
      filter: body.kind,
    },
    content: (
      <>
        <PageTop
          title={body.name}
          lang={germanIn(locale)}
          kind={words(`kind.${body.kind}`)}
          explanation={reading.explain(body.id)}
          marks={hasMarks && <BodyMarks {...marks} words={words} />}
        />
        <div class="wide split">
          <div>
            {notNow !== undefined && (
              <p class="doubt">
                <Lines text={notNow} />
              </p>
            )}
            <p class="lead">
              <Text value={view.summary} locale={locale} />
              <Citation citation={view.summaryCitation} reading={reading} />
            </p>
            {period && notNow === undefined && (
              <p class="small muted">{words("body.period", { period: words(period.word, { ...period }) })}</p>
            )}
            {body.aliases.length > 0 && (
              <p class="small muted">
                <Aliases names={body.aliases} reading={reading} />
              </p>
            )}
          </div>
          <Aside view={view} context={context} reading={reading} />
          <div>
            {prose && <ProseText prose={prose} context={context} reading={reading} />}
            {view.factGroups.map(({ topic, facts }) => (
              <section key={topic}>
                <h2 class="kern-heading-large">{words(`topic.${topic}`)}</h2>
                <FactList facts={facts} reading={reading} />
              </section>
            ))}
          </div>
        </div>
        <Relations view={view} context={context} reading={reading} />
        {view.publications.length > 0 && (
          <section>
            <h2 class="kern-heading-large">{words("body.publications")}</h2>
            <ThingList
              things={view.publications.map((publication) =>
                toPublicationThing(publication, context, reading),
              )}
            />
          </section>
        )}
        {view.chronicle.length > 0 && (
          <section>
            <h2 class="kern-heading-large">{words("body.chronicle")}</h2>
            <ChronicleList entries={view.chronicle} reading={reading} self={body.id} />
          </section>
        )}
        <PageSources context={context} reading={reading} />
      </>
    ),
  };
}

/** Date and doubt of a summary, for readers who see it without its page. */
function toReserve({ summaryCitation: { asOf, doubt } }: BodyPage, words: PageContext["words"]): string[] {
  return [
    ...(asOf === undefined ? [] : [`(${words("cite.asOf", { date: asOf })})`]),
    ...(doubt === undefined ? [] : [doubt.text]),
  ];
}

interface PartProps {
  readonly view: BodyPage;
  readonly context: PageContext;
  readonly reading: ReturnType<typeof toReading>;
}

function Aside({ view: { contacts, topics }, context, reading }: PartProps) {
  const { words, locale, network } = context;
  const desk = network.body(network.site.fallbackDesk);
  const finder = context.linkTo("wen-frage-ich");
  const isAnswering = topics.length > 0 && finder !== undefined;
  return (
    <div class="aside">
      <section>
        <h2 class="kern-heading-medium">{words("body.contact")}</h2>
        {contacts.length > 0 ? (
          <ContactList contacts={contacts} reading={reading} />
        ) : (
          <p>
            {words("body.noContact")} <ThingLink id={desk.id} name={desk.name} reading={reading} />
          </p>
        )}
      </section>
      {isAnswering && (
        <section>
          <h2 class="kern-heading-medium">{words("body.topics")}</h2>
          <ul class="plain">
            {topics.map(({ id, question }) => (
              <li key={id}>
                <a class="kern-link" href={`${finder}#${id}`}>
                  <Text value={question} locale={locale} />
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function Relations({ view: { body, relationGroups, formerRelations }, context, reading }: PartProps) {
  const { words, network, builtOn } = context;
  const now = network.on(builtOn).relationsOf(body.id);
  const isConnected = now.outgoing.length + now.incoming.length > 0;
  if (relationGroups.length + formerRelations.length === 0)
    return (
      <section>
        <h2 class="kern-heading-large">{words("body.relations")}</h2>
        <p>{words("body.noRelations")}</p>
      </section>
    );
  return (
    <section class="wide">
      <h2 class="kern-heading-large">{words("body.relations")}</h2>
      {isConnected && (
        <Picture {...context.drawing(`nachbarschaft-${body.id}`)} id="n" linkTo={context.linkTo} />
      )}
      <SheetLink id={body.id} context={context} />
      <div class="groups">
        {relationGroups.map(({ kind, direction, relations }) => (
          <section key={`${kind} ${direction}`}>
            <h3 class="kern-heading-medium">{words(`relation.${kind}.${direction}`)}</h3>
            <RelationList relations={relations} reading={reading} self={body.id} />
          </section>
        ))}
        {formerRelations.length > 0 && (
          <section>
            <h3 class="kern-heading-medium">{words("body.former")}</h3>
            <RelationList relations={formerRelations} reading={reading} self={body.id} />
          </section>
        )}
      </div>
    </section>
  );
}
