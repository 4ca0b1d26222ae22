import type { ComponentChildren } from "preact";
import type { LocalizedText } from "../../../domain/language/block.ts";
import type { Locale } from "../../../domain/language/locale.ts";
import { Text } from "../translation/translated-text.tsx";

/** Heading of a page. */
export interface PageTopProps {
  readonly title: string;
  /** Language of the title, if not that of the page. */
  readonly lang?: Locale | undefined;
  /** Kind of thing the page is about. */
  readonly kind?: string | undefined;
  /** Meaning of a German title, in the language of the page. */
  readonly explanation?: LocalizedText | undefined;
  readonly marks?: ComponentChildren;
}

/** Titles longer than this, in characters, are set smaller to leave room for the content. */
const longTitle = 70;

/** The first heading of a page with the kind of thing above it and its marks below. */
export function PageTop({ title, lang, kind, explanation, marks }: PageTopProps) {
  return (
    <div class="top">
      {kind !== undefined && <p class="kern-preline">{kind}</p>}
      <h1 lang={lang} class={title.length > longTitle ? "kern-heading-large" : "kern-heading-x-large"}>
        {lang === undefined ? title : <bdi>{title}</bdi>}
      </h1>
      {explanation !== undefined && (
        <p class="explanation">
          <Text value={explanation} locale={explanation.locale} />
        </p>
      )}
      {marks !== undefined && <p data-pagefind-ignore>{marks}</p>}
    </div>
  );
}
