import { Fragment } from "preact";
import { listMarks } from "../../../domain/text/list-marks.ts";
import { germanIn, type Reading } from "../../reading.ts";

/** Placeholder for the names inside their sentence, which is in another language. */
const place = "\uFFFC";

/** Other names of a thing: German in every edition. */
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
