import type { ComponentChildren } from "preact";
import type { Locale } from "../../../domain/language/locale.ts";
import { inLanguage } from "../../in-language.ts";

/** A thing with a page of its own, as shown in lists. */
export interface Thing {
  readonly href: string;
  readonly name: string;
  /** Language of the name, if not that of the page. */
  readonly lang?: Locale | undefined;
  readonly marks?: ComponentChildren;
  readonly text?: ComponentChildren;
}

/** Things with their names as links and a sentence or two. */
export function ThingList({ things }: { readonly things: readonly Thing[] }) {
  return (
    <ul class="things">
      {things.map(({ href, name, lang, marks, text }) => (
        <li key={href}>
          <a class="kern-link thing" href={href} {...inLanguage(lang)}>
            {name}
          </a>
          {marks}
          {text !== undefined && <p>{text}</p>}
        </li>
      ))}
    </ul>
  );
}
