import { Fragment } from "preact";
import { listMarks } from "../../../domain/text/list-marks.ts";
import { germanIn, type Reading } from "../../reading.ts";

/** Where the names go inside their sentence, whose language they are not in. */
const place = "\uFFFC";

/** What a thing is also called: German in every edition. */
export function Aliases({
  names,
  reading,
}: {
  readonly names: readonly string[];
  readonly reading: Pick<Reading, "words" | "locale">;
}) {
  const [before, after] = reading.words("body.aliases", { names: place }).split(place);
  const lang = germanIn(reading.locale);
  const { comma } = listMarks(reading.locale);
  return (
    <>
      {before}
      {names.map((name, index) => (
        <Fragment key={name}>
          {index > 0 && comma}
          {lang === undefined ? name : <bdi lang={lang}>{name}</bdi>}
        </Fragment>
      ))}
      {after}
    </>
  );
}
