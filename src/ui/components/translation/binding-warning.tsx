import { sourceLocale } from "../../../domain/language/locale.ts";
import type { Words } from "../../../views/translations/interface-words.ts";

/** The page with the German text, or `true` where it has none. */
export type GermanText = string | true;

/** The strongest form of saying that a translation is outdated, and the way to the German text, which alone counts. */
export function BindingWarning({ words, german }: { readonly words: Words; readonly german: GermanText }) {
  return (
    <strong class="tr-binding" data-pagefind-ignore>
      {words("translation.binding")}{" "}
      {german !== true && (
        <a class="kern-link" href={german} hreflang={sourceLocale}>
          {words("translation.german")}
        </a>
      )}
    </strong>
  );
}
