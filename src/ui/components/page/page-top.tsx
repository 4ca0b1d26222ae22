import type { ComponentChildren } from "preact";
import type { LocalizedText } from "../../../domain/language/block.ts";
import type { Locale } from "../../../domain/language/locale.ts";
import { Text } from "../translation/translated-text.tsx";

/** Heading of a page. */
export interface PageTopProps {
  readonly title: string;
  /** Language of the title, where it is not that of the page. */
  readonly lang?: Locale | undefined;
  /** What kind of thing the page is about. */
  readonly kind?: string | undefined;
  /** What a German title means, in the language of the page. */
  readonly explanation?: LocalizedText | undefined;
  readonly marks?: ComponentChildren;
}

/** From this many characters on a title is set smaller, so that it leaves room for what it is the title of. */
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
