import { Picture } from "../../ui/components/diagram/picture.tsx";
import { FactList } from "../../ui/components/facts/fact-list.tsx";
import { RelationList } from "../../ui/components/facts/relation-list.tsx";
import { ThingLink } from "../../ui/components/page/thing-link.tsx";
import type { Reading } from "../../ui/reading.ts";
import { type ConcernStep, toConcernPaths } from "../../views/charts/concern-path.ts";
import type { Page } from "../parts/page.ts";
import type { PageContext } from "../parts/page-context.ts";
import { builtInPage } from "../parts/standard-page.tsx";

/** Page of the bodies that deal with a concern, and how, as picture and as numbered list with the same content. */
export function concernPathPage(context: PageContext): Page {
  const { network, locale, words, builtOn } = context;
  const paths = toConcernPaths(network.on(builtOn), locale, builtOn);
  return builtInPage(context, { filter: "page" }, (reading) => (
    <>
      {paths.length === 0 && <p>{words("path.none")}</p>}
      {paths.length > 0 && (
        <Picture {...context.drawing("weg-eines-anliegens")} id="w" linkTo={context.linkTo} />
      )}
      {paths.map(({ from, to, steps }) => (
        <section key={`${from} ${to}`}>
          <h2 class="kern-heading-large">
            {paths.length === 1
              ? words("path.heading")
              : words("path.headingOf", { from: network.body(from).name, to: network.body(to).name })}
          </h2>
          <ol class="steps">
            {steps.map((step) => (
              <li key={`${step.id} ${step.body}`}>
                <Step step={step} context={context} reading={reading} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </>
  ));
}

function Step(props: {
  readonly step: ConcernStep;
  readonly context: PageContext;
  readonly reading: Reading;
}) {
  const { step, reading } = props;
  const body = props.context.network.body(step.body);
  return (
    <>
      <h3 class="kern-heading-medium">
        <ThingLink id={body.id} name={body.name} reading={reading} />
      </h3>
      {step.facts.length > 0 && <FactList facts={step.facts} reading={reading} />}
      {step.relations.length > 0 && <RelationList relations={step.relations} reading={reading} />}
    </>
  );
}
