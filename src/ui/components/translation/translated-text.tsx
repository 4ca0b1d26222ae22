import type { LocalizedText } from "../../../domain/language/block.ts";
import type { Locale } from "../../../domain/language/locale.ts";
import { inLanguage } from "../../in-language.ts";
import { Lines } from "./lines.tsx";
import { TranslationMark, type TranslationMarkProps } from "./translation-mark.tsx";

/** A text, the language of the page, and whether the text binds. */
export interface TextProps extends Pick<TranslationMarkProps, "binding"> {
  readonly value: LocalizedText;
  readonly locale: Locale;
}

/** A text; where it is in another language than the page, it says so to browsers and screen readers, and to the eye. */
export function Text({ value, locale, binding }: TextProps) {
  return (
    <>
      {value.locale === locale ? (
        <Lines text={value.text} />
      ) : (
        <span {...inLanguage(value.locale)}>
          <Lines text={value.text} />
        </span>
      )}
      <TranslationMark state={value.state} reviewed={value.reviewed} binding={binding} />
    </>
  );
}
