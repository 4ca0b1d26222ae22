import { readBlock } from "../../domain/language/block.ts";
import type { Body } from "../../domain/network/body.ts";
import type { Publication } from "../../domain/network/network.ts";
import { BodyMarks } from "../../ui/components/facts/body-marks.tsx";
import { Citation } from "../../ui/components/facts/citation-mark.tsx";
import type { Thing } from "../../ui/components/page/thing-list.tsx";
import { Text } from "../../ui/components/translation/translated-text.tsx";
import { germanIn, type Reading } from "../../ui/reading.ts";
import { toCitation } from "../../views/facts/citation.ts";
import { toPeriod } from "../../views/facts/period-words.ts";
import type { PageContext } from "./page-context.ts";

/** A body as an entry of a list. */
export function toBodyThing(body: Body, context: PageContext, reading: Reading): Thing {
  const { collective, uncertain, name, summary } = body;
  return {
    href: context.linkTo(body.id) ?? "",
    name,
    lang: germanIn(context.locale),
    marks: (
      <BodyMarks
        collective={collective}
        uncertain={uncertain}
        period={toPeriod(body, context.locale, context.builtOn)}
        words={context.words}
      />
    ),
    text: (
      <>
        <Text value={readBlock(summary.text, context.locale)} locale={context.locale} />
        <Citation citation={toCitation(context.network, summary, context.locale)} reading={reading} />
      </>
    ),
  };
}

/** A publication as an entry of a list. */
export function toPublicationThing(publication: Publication, context: PageContext, reading: Reading): Thing {
  const { id, title, summary } = publication;
  return {
    href: context.linkTo(id) ?? "",
    name: title,
    lang: germanIn(context.locale),
    text: (
      <>
        <Text value={readBlock(summary.text, context.locale)} locale={context.locale} />
        <Citation citation={toCitation(context.network, summary, context.locale)} reading={reading} />
      </>
    ),
  };
}
