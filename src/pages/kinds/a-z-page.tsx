import { type Locale, localeInfo } from "../../domain/language/locale.ts";
import { inLanguage } from "../../ui/in-language.ts";
import { type IndexEntry, toIndex } from "../../views/facts/a-z.ts";
import type { Page } from "../parts/page.ts";
import type { PageContext } from "../parts/page-context.ts";
import { builtInPage } from "../parts/standard-page.tsx";

/** Page of all names, other names and words by letter: leads without script to everything the search finds. */
export function indexPage(context: PageContext): Page {
  const { network, routes, locale, words, link, builtOn } = context;
  const letters = toIndex(network, routes, locale, builtOn);
  return builtInPage(context, {}, () => (
    <>
      <nav aria-label={words("index.letters")}>
        <ul class="letters">
          {letters.map(({ letter }, index) => (
            <li key={letter}>
              <a href={`#b_${index}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
      {letters.map(({ letter, entries }, index) => (
        <section key={letter}>
          <h2 class="kern-heading-large" id={`b_${index}`}>
            {letter}
          </h2>
          <ul class="plain">
            {entries.map((entry) => (
              <li key={`${entry.label} ${entry.path} ${entry.see}`}>
                <Entry entry={entry} href={link(entry.path)} locale={locale} state={toState(entry, words)} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  ));
}

/** Whether a body has ended or when it begins; undefined for one that exists, and for all other entries. */
function toState({ isOver, toCome }: IndexEntry, words: PageContext["words"]): string | undefined {
  if (isOver) return words("mark.over");
  return toCome && words(toCome.word, { from: toCome.from, to: toCome.to });
}

function Entry(props: {
  readonly entry: IndexEntry;
  readonly href: string;
  readonly locale: Locale;
  /** Words behind a body that does not exist today. */
  readonly state: string | undefined;
}) {
  const { label, see, seeLocale, locale } = props.entry;
  const langOf = (own: Locale | undefined) => inLanguage(own === props.locale ? undefined : own);
  const arrow = localeInfo(props.locale).direction === "rtl" ? "←" : "→";
  return (
    <>
      <a class="kern-link" href={props.href} {...langOf(locale)}>
        {label}
      </a>
      {see !== undefined && (
        <span class="muted">
          {` ${arrow} `}
          <bdi {...langOf(seeLocale)}>{see}</bdi>
        </span>
      )}
      {props.state !== undefined && <span class="muted"> ({props.state})</span>}
    </>
  );
}
