import { useContext } from "preact/hooks";
import type { SheetBox } from "../../../views/sheets/sheet-view.ts";
import { germanIn, type Reading } from "../../reading.ts";
import { CurrentTranslationUse } from "../../translation-use.ts";
import { BodyMarks } from "../facts/body-marks.tsx";
import { Text } from "../translation/translated-text.tsx";

/**
 * Name of a box or frame: a body's leads to its page, and below it stand its full name, what it means in the reader's
 * language, and what readers have to know before they trust it.
 */
export function SheetName({ box, reading }: { readonly box: SheetBox; readonly reading: Reading }) {
  const { id, name, fullName, isBody, mark, insideMark } = box;
  const lang = isBody ? germanIn(reading.locale) : undefined;
  const explanation = isBody ? reading.explain(id) : undefined;
  // It stands at every box, so no sentence further down has to repeat it.
  useContext(CurrentTranslationUse)?.isFirstMention(id);
  return (
    <>
      <p class="og-name">
        {isBody ? <NameLink id={id} name={name} reading={reading} /> : name}
        <BodyMarks collective={box.collective} uncertain={box.uncertain} words={reading.words} />
      </p>
      {fullName !== undefined && (
        <p class="og-note">{lang === undefined ? fullName : <bdi lang={lang}>{fullName}</bdi>}</p>
      )}
      {explanation !== undefined && (
        <p class="og-note">
          <Text value={explanation} locale={reading.locale} />
        </p>
      )}
      {mark !== "" && <p class="og-note">{mark}</p>}
      {insideMark !== "" && <p class="og-note">{insideMark}</p>}
    </>
  );
}

/** A body's German name as link to its page. */
export function NameLink(props: { readonly id: string; readonly name: string; readonly reading: Reading }) {
  const { id, name, reading } = props;
  const href = reading.linkTo(id);
  const lang = germanIn(reading.locale);
  const shown = lang === undefined ? name : <bdi lang={lang}>{name}</bdi>;
  return href === undefined ? shown : <a href={href}>{shown}</a>;
}
