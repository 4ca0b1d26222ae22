import { type Locale, localeInfo } from "../../domain/language/locale.ts";
import { leadsOutside } from "../../domain/network/prose-file.ts";
import { legalPages } from "../../domain/schema/rooms.ts";
import { Picture } from "../../ui/components/diagram/picture.tsx";
import { RawHtml } from "../../ui/components/page/raw-html.tsx";
import { Text } from "../../ui/components/translation/translated-text.tsx";
import { TranslationMark } from "../../ui/components/translation/translation-mark.tsx";
import type { Reading } from "../../ui/reading.ts";
import { toCitation } from "../../views/facts/citation.ts";
import type { ProsePart } from "../../views/facts/prose-part.ts";
import type { PageContext, RenderedProse } from "./page-context.ts";

/** An editor's text with its drawings; its sources join those of the page, its doubt stands below it. */
export function ProseText(props: {
  readonly prose: RenderedProse;
  readonly context: PageContext;
  readonly reading: Reading;
}) {
  const { context, reading } = props;
  const { head, parts } = props.prose;
  const citation = toCitation(context.network, { ...head, sources: head.sources ?? [] }, reading.locale);
  reading.notes.cite(citation);
  const isBinding = (legalPages as readonly string[]).includes(context.route.name);
  return (
    <div class="prose wide">
      {parts.map((part, index) =>
        "html" in part ? (
          <ProseMarkup key={index} part={part} reading={reading} isBinding={isBinding} />
        ) : (
          <Picture
            key={part.diagram}
            {...context.drawing(part.diagram)}
            id={`z_${index}`}
            linkTo={(link) => (leadsOutside(link) ? link : context.linkTo(link))}
          />
        ),
      )}
      {citation.doubt !== undefined && (
        <p class="doubt">
          <Text value={citation.doubt} locale={reading.locale} />
        </p>
      )}
    </div>
  );
}

/**
 * Markup in the page's language as it is; in another language inside an element that states it. Remarks stand below,
 * the warning that a binding text is outdated above.
 */
function ProseMarkup(props: {
  readonly part: Extract<ProsePart, { readonly html: string }>;
  readonly reading: Reading;
  readonly isBinding: boolean;
}) {
  const { html, locale, ...origin } = props.part;
  const { germanHref } = props.reading;
  if (origin.state === "outdated" && props.isBinding)
    return (
      <div class="outdated">
        <p>
          <TranslationMark {...origin} binding={germanHref ?? true} />
        </p>
        <RawHtml html={html} />
      </div>
    );
  const mark = <TranslationMark {...origin} />;
  if (locale === props.reading.locale)
    return (
      <>
        <RawHtml html={html} />
        {mark}
      </>
    );
  return (
    <>
      <div lang={locale} dir={localeInfo(locale).direction}>
        <RawHtml html={html} />
      </div>
      {mark}
    </>
  );
}

/** `lang` of a title an editor wrote: undefined if it is in the language of the page, or none was written. */
export function foreignLang(
  prose: Pick<RenderedProse, "title"> | undefined,
  { locale }: Pick<PageContext, "locale">,
): Locale | undefined {
  return prose === undefined || prose.title.locale === locale ? undefined : prose.title.locale;
}
