import type { Locale } from "../../../domain/language/locale.ts";
import type { SentencePart } from "../../../domain/text/sentence.ts";
import { inLanguage } from "../../in-language.ts";
import { Lines } from "./lines.tsx";

/** A sentence of the network with links to the things it names. */
export interface SentenceProps {
  readonly parts: readonly SentencePart[];
  /** Language of the sentence. */
  readonly locale: Locale;
  readonly pageLocale: Locale;
  readonly linkTo: (name: string) => string | undefined;
  /** Name of the page it stands on; a page does not link to itself. */
  readonly self?: string | undefined;
}

/** Renders a sentence; a target without a page, or the page itself, stays plain words. */
export function Sentence({ parts, locale, pageLocale, linkTo, self }: SentenceProps) {
  const words = parts.map(({ text, target }, index) => {
    const href = target === undefined || target === self ? undefined : linkTo(target);
    if (href === undefined) return <Lines key={index} text={text} />;
    return (
      <a key={index} class="kern-link" href={href}>
        {text}
      </a>
    );
  });
  if (locale === pageLocale) return <>{words}</>;
  return <span {...inLanguage(locale)}>{words}</span>;
}
