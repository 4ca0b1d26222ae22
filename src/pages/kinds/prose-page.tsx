import { PageTop } from "../../ui/components/page/page-top.tsx";
import { type Page, toReading } from "../parts/page.ts";
import type { PageContext } from "../parts/page-context.ts";
import { PageSources } from "../parts/page-sources.tsx";
import { foreignLang, ProseText } from "../parts/prose-with-drawings.tsx";

/** Page of an editor's text. @throws when there is no text for the route: routes are made from texts */
export function prosePage(context: PageContext): Page {
  const prose = context.prose(context.route.name);
  if (!prose) throw new Error(`no prose ${context.route.name}`);
  const reading = toReading(context);
  const title = prose.title.text;
  const lang = foreignLang(prose, context);
  const description = prose.description?.text;
  return {
    head: { title, lang, ...(description === undefined ? {} : { description }), filter: "page" },
    content: (
      <>
        <PageTop title={title} lang={lang} />
        <ProseText prose={prose} context={context} reading={reading} />
        <PageSources context={context} reading={reading} />
      </>
    ),
  };
}
