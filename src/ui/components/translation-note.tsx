import type { TranslationUse } from "../translation-use.ts";

/** What a page in another language says about its texts before the first of them. */
export interface TranslationNoteProps {
  /** Counts of the whole page. */
  readonly use: TranslationUse;
  /** The same page in German. */
  readonly germanHref: string | undefined;
  /** The law is at stake: only the German text is binding. */
  readonly isLegal: boolean;
}

/** How the page came to be. One that shows no text of its own is as translated as the words around it. */
function toOrigin({ words, count }: TranslationUse): string {
  const [machine, reviewed, outdated] = [count("machine"), count("reviewed"), count("outdated")];
  const isTranslated = machine + reviewed + outdated > 0;
  if (!isTranslated && (count("stand-in") > 0 || words.isStandIn("translation.machine")))
    return words("translation.none");
  if (reviewed === 0) return words("translation.machine");
  return machine > 0 ? words("translation.partly", { count: machine }) : words("translation.reviewed");
}

/** One calm line at the top: how the page came to be, what of it is missing or old, and the way to the German text. */
export function TranslationNote({ use, germanHref, isLegal }: TranslationNoteProps) {
  const { words } = use;
  const sentences = [
    toOrigin(use),
    ...(["outdated", "stand-in"] as const).flatMap((state) =>
      use.count(state) === 0 ? [] : [words(`translation.${state}`, { count: use.count(state) })],
    ),
    ...(isLegal ? [words("translation.legal")] : []),
  ];
  return (
    <p class={isLegal ? "tr-note tr-note--legal" : "tr-note"} data-pagefind-ignore>
      {sentences.join("\n")}
      {"\n"}
      {germanHref !== undefined && (
        <a class="kern-link" href={germanHref} hreflang="de">
          {words("translation.german")}
        </a>
      )}
    </p>
  );
}
