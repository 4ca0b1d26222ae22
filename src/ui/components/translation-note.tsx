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

/** One calm line at the top: how the page came to be, what of it is missing or old, and the way to the German text. */
export function TranslationNote({ use, germanHref, isLegal }: TranslationNoteProps) {
  const { words } = use;
  const [machine, reviewed] = [use.count("machine"), use.count("reviewed")];
  const sentences = [
    machine > 0 || reviewed === 0
      ? words(reviewed === 0 ? "translation.machine" : "translation.partly", { count: machine })
      : words("translation.reviewed"),
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
