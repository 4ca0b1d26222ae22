import type { ComponentChildren } from "preact";
import { PageTop } from "../../ui/components/page/page-top.tsx";
import type { Reading } from "../../ui/reading.ts";
import { type Page, toReading } from "./page.ts";
import type { PageContext, PageHead } from "./page-context.ts";
import { PageSources } from "./page-sources.tsx";
import { foreignLang, ProseText } from "./prose-with-drawings.tsx";

/**
 * A page this software makes: heading, what `extra.first` adds, the editor's introduction where there is one, what `draw`
 * adds, sources. Its title is the editor's, else the interface word `page.<name>`. `extra.marks` stand beside the heading.
 */
export function builtInPage(
  context: PageContext,
  head: Omit<PageHead, "title">,
  draw: (reading: Reading) => ComponentChildren,
  extra: {
    readonly first?: (reading: Reading) => ComponentChildren;
    readonly marks?: ComponentChildren;
  } = {},
): Page {
  const { route, words } = context;
  const prose = context.prose(route.name);
  const reading = toReading(context);
  const title = prose?.title.text ?? words(`page.${route.name}`);
  const lang = foreignLang(prose, context);
  const description = prose?.description?.text;
  return {
    head: { ...(description === undefined ? {} : { description }), ...head, title, lang },
    content: (
      <>
        <PageTop title={title} lang={lang} marks={extra.marks} />
        {extra.first?.(reading)}
        {prose && <ProseText prose={prose} context={context} reading={reading} />}
        {draw(reading)}
        <PageSources context={context} reading={reading} />
      </>
    ),
  };
}
