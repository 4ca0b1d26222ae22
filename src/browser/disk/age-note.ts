import { isOutdated, toLocalDay } from "../../views/copy-age.ts";

/** Shows the note that this copy may be out of date, when the reader's clock says so. Without a note does nothing. */
export function showAgeNote({ builtOn = "", validDays = "" }: DOMStringMap, now: Date): void {
  const note = document.querySelector<HTMLElement>("[data-age]");
  if (note !== null && isOutdated(builtOn, Number(validDays), toLocalDay(now))) note.hidden = false;
}
