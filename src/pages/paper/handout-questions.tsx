import { ThingLink } from "../../ui/components/page/thing-link.tsx";
import { Text } from "../../ui/components/translation/translated-text.tsx";
import type { Reading } from "../../ui/reading.ts";
import type { FinderEntry } from "../../views/facts/finder.ts";

/** Every question of the finder with the bodies to ask and its doubt, or that no body is known. */
export function HandoutQuestions(props: {
  readonly questions: readonly FinderEntry[];
  readonly reading: Reading;
}) {
  const { questions, reading } = props;
  const { words, locale } = reading;
  return (
    <dl class="asks">
      {questions.map(({ id, question, answeredBy, isFallback, citation }) => (
        <div key={id}>
          <dt>
            <Text value={question} locale={locale} />
          </dt>
          <dd>
            {answeredBy.map((body, index) => (
              <span key={body.id}>
                {index > 0 && " · "}
                <ThingLink id={body.id} name={body.name} reading={reading} />
              </span>
            ))}
          </dd>
          {isFallback && <dd class="remark">{words("paper.fallback")}</dd>}
          {citation.asOf !== undefined && (
            <dd class="remark">{words("cite.asOf", { date: citation.asOf })}</dd>
          )}
          {citation.doubt !== undefined && (
            <dd class="remark">
              <Text value={citation.doubt} locale={locale} />
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
