import type { CertaintyMark } from "../../../views/charts/certainty-mark.ts";
import type { PeriodView } from "../../../views/facts/period-words.ts";
import type { RelationView } from "../../../views/facts/relation-groups.ts";
import type { Words } from "../../../views/translations/interface-words.ts";
import type { Reading } from "../../reading.ts";
import { Sentence } from "../translation/linked-sentence.tsx";
import { TranslationMark } from "../translation/translation-mark.tsx";
import { StatementList } from "./statement-list.tsx";

/** Begin and end of a relation: in brackets, or as a sentence of its own if it does not hold today. */
function PeriodNote({ period, words }: { readonly period: PeriodView; readonly words: Words }) {
  const { word, sentence, from, to } = period;
  if (sentence !== undefined) return <> {words(sentence, { from, to })}</>;
  return <span class="muted"> ({words(word, { from, to })})</span>;
}

/**
 * Relations as sentences with links, sources and doubts; those with the same doubt stand together.
 * @param self name of the page they stand on
 */
export function RelationList(props: {
  readonly relations: readonly RelationView[];
  readonly reading: Reading;
  readonly self?: string;
}) {
  const { relations, reading, self } = props;
  // The citation already states the date.
  const toWords = (mark: CertaintyMark | undefined) =>
    mark === undefined || mark.kind === "dated" ? undefined : reading.words(`certainty.${mark.kind}`);
  const byDoubt = Map.groupBy(relations, ({ citation, mark }) => `${mark?.kind} ${citation.doubt?.text}`);
  return (
    <StatementList
      reading={reading}
      statements={[...byDoubt.values()]
        .flat()
        .map(({ id, sentence, locale, state, reviewed, citation, period, mark }) => ({
          id,
          mark: toWords(mark),
          content: (
            <>
              <Sentence
                parts={sentence}
                locale={locale}
                pageLocale={reading.locale}
                linkTo={reading.linkTo}
                self={self}
              />
              <TranslationMark state={state} reviewed={reviewed} />
              {period && <PeriodNote period={period} words={reading.words} />}
            </>
          ),
          citation,
        }))}
    />
  );
}
