import type { ComponentChildren } from "preact";
import { type Locale, sourceLocale } from "../../../domain/language/locale.ts";
import type { TranslationUse } from "../../translation-use.ts";
import { BindingWarning } from "./binding-warning.tsx";
import { ReviewLine } from "./review-line.tsx";

/** Props of the note about its texts at the top of a page in another language. */
export interface TranslationNoteProps {
  /** Counts of the whole page. */
  readonly use: TranslationUse;
  readonly locale: Locale;
  /** The same page in German. */
  readonly germanHref: string | undefined;
  /** Whether only the German text is legally binding. */
  readonly isLegal: boolean;
  /** Whether words of a binding page are outdated, which gets the strongest warning. */
  readonly isWarned?: boolean;
}

/** The origin of the page. A page without texts of its own counts as translated like the interface words. */
function toOrigin({ use, locale }: TranslationNoteProps): ComponentChildren[] {
  const { words, count } = use;
  const [machine, reviewed, outdated, standIn] = [
    count("machine"),
    count("reviewed"),
    count("outdated"),
    count("stand-in"),
  ];
  const isTranslated = machine + reviewed + outdated > 0;
  if (!isTranslated && (standIn > 0 || words.isStandIn("translation.machine")))
    return [words("translation.none")];
  if (reviewed === 0) return [words("translation.machine")];
  const total = machine + reviewed + outdated + standIn;
  if (total === reviewed)
    return [
      words("translation.reviewed"),
      <ReviewLine key="by" use={use} word="translation.by" locale={locale} />,
    ];
  const counts = { count: reviewed, total };
  return [
    <ReviewLine key="by" use={use} word="translation.some" counts={counts} locale={locale} />,
    ...(machine > 0 ? [words("translation.partly", { count: machine })] : []),
  ];
}

/** One calm line at the top: origin of the page, its missing or outdated parts, and the link to the German text. */
export function TranslationNote(props: TranslationNoteProps) {
  const { use, germanHref, isLegal, isWarned } = props;
  const { words } = use;
  const counts = [
    ["outdated", use.count("outdated") + use.outdatedWords],
    ["stand-in", use.count("stand-in")],
  ] as const;
  const sentences = [
    ...toOrigin(props),
    ...counts.flatMap(([state, count]) => (count === 0 ? [] : [words(`translation.${state}`, { count })])),
    ...(isLegal ? [words("translation.legal")] : []),
  ];
  return (
    <>
      <p class={isLegal ? "tr-note tr-note--legal" : "tr-note"} data-pagefind-ignore>
        {sentences.flatMap((sentence) => [sentence, "\n"])}
        {germanHref !== undefined && (
          <a class="kern-link" href={germanHref} hreflang={sourceLocale}>
            {words("translation.german")}
          </a>
        )}
      </p>
      {isWarned && (
        <p>
          <BindingWarning words={words} german={germanHref ?? true} />
        </p>
      )}
    </>
  );
}
