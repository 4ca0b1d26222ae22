import { sourceLocale } from "../../../domain/language/locale.ts";
import type { Words } from "../../../views/translations/interface-words.ts";

/** The page with the German text, or `true` if it has none. */
export type GermanText = string | true;

/** The strongest warning that a translation is outdated, with a link to the German text, the only binding one. */
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
