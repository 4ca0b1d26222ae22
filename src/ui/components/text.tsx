import type { LocalizedText } from "../../domain/block.ts";
import { type Locale, localeInfo } from "../../domain/locale.ts";

/** A text; where it is in another language than the page, it says so to browsers and screen readers. */
export function Text({ value, locale }: { readonly value: LocalizedText; readonly locale: Locale }) {
  if (value.locale === locale) return <>{value.text}</>;
  return (
    <span lang={value.locale} dir={localeInfo(value.locale).direction}>
      {value.text}
    </span>
  );
}
