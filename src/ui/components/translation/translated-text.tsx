import type { LocalizedText } from "../../../domain/language/block.ts";
import type { Locale } from "../../../domain/language/locale.ts";
import { inLanguage } from "../../in-language.ts";
import { Lines } from "./lines.tsx";
import { TranslationMark, type TranslationMarkProps } from "./translation-mark.tsx";

/** A text, the language of the page, and whether the text is binding. */
export interface TextProps extends Pick<TranslationMarkProps, "binding"> {
  readonly value: LocalizedText;
  readonly locale: Locale;
}

/** A text; a language other than that of the page is declared to browsers and screen readers, and visible. */
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
