import { useContext } from "preact/hooks";
import type { LocalizedText } from "../../../domain/language/block.ts";
import { CurrentTranslationUse } from "../../translation-use.ts";
import { BindingWarning, type GermanText } from "./binding-warning.tsx";

/** How a text came to be, and whether a mistake in it does harm. */
export interface TranslationMarkProps extends Pick<LocalizedText, "state" | "reviewed"> {
  /** How many texts it is made of; one unless stated. */
  readonly count?: number | undefined;
  /** Set for what the law or a phone call depends on: where the German text is. */
  readonly binding?: GermanText | undefined;
}

/**
 * Says at a text what is special about it: that it stands there in German, or that its German original has changed; of
 * a text that binds, the latter in the strongest form and with the way to the German one. Where some of a page is
 * reviewed and some is not, the rarer of both says so. Everything else is said once for the whole page. Counts the text.
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
