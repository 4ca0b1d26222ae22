import { renderToString } from "preact-render-to-string";
import { type Locale, localeInfo } from "../../domain/language/locale.ts";
import { PageTop } from "../../ui/components/page/page-top.tsx";
import type { Words } from "../../views/translations/interface-words.ts";
import { PageFrame } from "../frame/page-frame.tsx";
import type { PageContext } from "../parts/page-context.ts";

/** Context of every page and the words of all languages, since the reader's language is unknown. */
export type NotFoundContext = Omit<PageContext, "route"> & { readonly wordsOf: (locale: Locale) => Words };

/**
 * The page for addresses that lead nowhere, as a complete document. The host shows it under any address, so every link
 * has to be absolute: `context.link` and `context.linkTo` must put the site's prefix in front. Every other language has
 * one sentence and a link to its start page.
 */
export function renderNotFound({ wordsOf, ...context }: NotFoundContext): string {
  const { words, locale, linkTo } = context;
  const title = words("notFound.title");
  const ways = ["start", "wen-frage-ich", "a-z", "suche"].flatMap((name) => {
    const href = linkTo(name);
    return href === undefined
      ? []
      : [{ href, label: words(name === "start" ? "nav.start" : `page.${name}`) }];
  });
  const others = (context.network.site.locales as Locale[]).filter((other) => other !== locale);
  const route = { name: "", kind: "built-in", locale, path: "/404.html" } as const;
  return `<!DOCTYPE html>\n${renderToString(
    <PageFrame context={{ ...context, route }} head={{ title }}>
      <PageTop title={title} />
      <p class="lead">{words("notFound.text")}</p>
      <ul class="plain">
        {ways.map(({ href, label }) => (
          <li key={href}>
            <a class="kern-link" href={href}>
              {label}
            </a>
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <ul class="plain tongues">
          {others.map((other) => (
            <Tongue key={other} locale={other} href={context.link(`/${other}/`)} words={wordsOf(other)} />
          ))}
        </ul>
      )}
    </PageFrame>,
  )}`;
}

function Tongue({
  locale,
  href,
  words,
}: {
  readonly locale: Locale;
  readonly href: string;
  readonly words: Words;
}) {
  const { autonym, direction } = localeInfo(locale);
  const spoken = { lang: locale, dir: direction };
  return (
    <li>
      <a class="kern-link" href={href} hreflang={locale} {...spoken}>
        {autonym}
      </a>
      {!words.isStandIn("notFound.title") && (
        <>
          : <bdi {...spoken}>{words("notFound.title")}</bdi>
        </>
      )}
    </li>
  );
}
