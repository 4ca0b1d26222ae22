import { useContext } from "preact/hooks";
import type { TextState } from "../../domain/block.ts";
import { CurrentTranslationUse } from "../translation-use.ts";

/**
 * Says at a text what is special about it: that it stands there in German, or that its German original has changed.
 * Everything else is said once for the whole page. Counts the text.
 */
export function TranslationMark({ state }: { readonly state: TextState }) {
  const use = useContext(CurrentTranslationUse);
  if (use === undefined) return null;
  use.add(state);
  if (state !== "stand-in" && state !== "outdated") return null;
  return (
    <>
      {" "}
      <small class="tr" data-pagefind-ignore>
        {use.words(`translation.mark.${state}`)}
      </small>
    </>
  );
}
