import { useContext } from "preact/hooks";
import type { TextState } from "../../domain/block.ts";
import { sourceLocale } from "../../domain/locale.ts";
import { CurrentTranslationUse } from "../translation-use.ts";

/** How a text came to be, and whether a mistake in it does harm. */
export interface TranslationMarkProps {
  readonly state: TextState;
  /** Set for what the law or a phone call depends on: the page with the German text, or `true` where it has none. */
  readonly binding?: string | true | undefined;
}

/**
 * Says at a text what is special about it: that it stands there in German, or that its German original has changed; of
 * a text that binds, the latter in the strongest form and with the way to the German one. Everything else is said once
 * for the whole page. Counts the text.
 */
export function TranslationMark({ state, binding }: TranslationMarkProps) {
  const use = useContext(CurrentTranslationUse);
  if (use === undefined) return null;
  use.add(state);
  if (state !== "stand-in" && state !== "outdated") return null;
  if (state === "outdated" && binding !== undefined)
    return (
      <>
        {" "}
        <strong class="tr-binding" data-pagefind-ignore>
          {use.words("translation.binding")}{" "}
          {binding !== true && (
            <a class="kern-link" href={binding} hreflang={sourceLocale}>
              {use.words("translation.german")}
            </a>
          )}
        </strong>
      </>
    );
  return (
    <>
      {" "}
      <small class="tr" data-pagefind-ignore>
        {use.words(`translation.mark.${state}`)}
      </small>
    </>
  );
}
