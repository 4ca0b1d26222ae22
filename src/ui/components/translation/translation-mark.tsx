import { useContext } from "preact/hooks";
import type { LocalizedText } from "../../../domain/language/block.ts";
import { CurrentTranslationUse } from "../../translation-use.ts";
import { BindingWarning, type GermanText } from "./binding-warning.tsx";

/** Origin of a text, and whether a mistake in it does harm. */
export interface TranslationMarkProps extends Pick<LocalizedText, "state" | "reviewed"> {
  /** Number of texts it is made of; one by default. */
  readonly count?: number | undefined;
  /** Place of the German text; set for texts the law or a phone call depends on. */
  readonly binding?: GermanText | undefined;
}

/**
 * Marks a text that is special: it is shown in German, or its German original has changed. For a binding text, the
 * latter is the strongest warning, with a link to the German one. If a page mixes reviewed and machine-made texts, only
 * the rarer origin is marked. Everything else is stated once for the whole page. Counts the text.
 */
export function TranslationMark({ state, reviewed, count, binding }: TranslationMarkProps) {
  const use = useContext(CurrentTranslationUse);
  if (use === undefined) return null;
  use.add({ state, reviewed }, count);
  if (state === "outdated" && binding !== undefined)
    return (
      <>
        {" "}
        <BindingWarning words={use.words} german={binding} />
      </>
    );
  if (state === "source" || ((state === "machine" || state === "reviewed") && state !== use.marked))
    return null;
  return (
    <>
      {" "}
      <small class="tr" data-pagefind-ignore>
        {use.words(`translation.mark.${state}`)}
      </small>
    </>
  );
}
