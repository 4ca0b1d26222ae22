import { type Locale, localeInfo } from "../domain/locale.ts";
import { Picture } from "../ui/components/picture.tsx";
import { RawHtml } from "../ui/components/raw-html.tsx";
import { Text } from "../ui/components/text.tsx";
import type { Reading } from "../ui/reading.ts";
import { toCitation } from "../views/citation.ts";
import type { PageContext, RenderedProse } from "./page-context.ts";

/** An editor's text with its drawings; its sources join those of the page, its doubt stands below it. */
export function ProseText(props: {
  readonly prose: RenderedProse;
  readonly context: PageContext;
  readonly reading: Reading;
}) {
  const { context, reading } = props;
  const { head, locale, parts } = props.prose;
  const citation = toCitation(context.network, { ...head, sources: head.sources ?? [] }, locale);
  const isForeign = locale !== reading.locale;
  reading.notes.cite(citation);
  return (
    <div
      class="prose wide"
      lang={foreignLang(props.prose, context)}
      dir={isForeign ? localeInfo(locale).direction : undefined}
    >
      {parts.map((part, index) =>
        "html" in part ? (
          <RawHtml key={index} html={part.html} />
        ) : (
          <Picture
            key={part.diagram}
            {...context.drawing(part.diagram)}
            id={`z_${index}`}
            linkTo={context.linkTo}
          />
        ),
      )}
      {citation.doubt !== undefined && (
        <p class="doubt">
          <Text value={citation.doubt} locale={locale} />
        </p>
      )}
    </div>
  );
}

/** `lang` of what an editor wrote: nothing where it is in the language of the page, or nothing was written. */
export function foreignLang(
  prose: Pick<RenderedProse, "locale"> | undefined,
  { locale }: Pick<PageContext, "locale">,
): Locale | undefined {
  return prose === undefined || prose.locale === locale ? undefined : prose.locale;
}
