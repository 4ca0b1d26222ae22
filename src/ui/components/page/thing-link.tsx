import { useContext } from "preact/hooks";
import { germanIn, type Reading } from "../../reading.ts";
import { CurrentTranslationUse } from "../../translation-use.ts";
import { Text } from "../translation/translated-text.tsx";

/**
 * Name of a thing as link to its page; plain words if it has none. Names are German in every edition, since people look
 * for them on doors and letters; the first time a page names a thing, the meaning of the name is added.
 */
export function ThingLink(props: { readonly id: string; readonly name: string; readonly reading: Reading }) {
  const { id, name, reading } = props;
  const lang = germanIn(reading.locale);
  const href = reading.linkTo(id);
  const shown = lang === undefined ? name : <bdi lang={lang}>{name}</bdi>;
  return (
    <>
      {href === undefined ? (
        shown
      ) : (
        <a class="kern-link" href={href}>
          {shown}
        </a>
      )}
      <Explanation id={id} reading={reading} />
    </>
  );
}

/** The meaning of a German name in brackets, at its first mention on a page in another language. */
function Explanation({ id, reading }: { readonly id: string; readonly reading: Reading }) {
  const use = useContext(CurrentTranslationUse);
  const explanation = reading.explain(id);
  if (use === undefined || explanation === undefined || !use.isFirstMention(id)) return null;
  return (
    <>
      {" "}
      (<Text value={explanation} locale={reading.locale} />)
    </>
  );
}
