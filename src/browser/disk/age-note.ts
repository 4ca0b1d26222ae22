import { isOutdated, toLocalDay } from "../../views/offline/copy-age.ts";

/** Shows every note that this copy may be out of date, if the reader's clock says so. Without a note does nothing. */
export function showAgeNote({ builtOn = "", validDays = "" }: DOMStringMap, now: Date): void {
  if (!isOutdated(builtOn, Number(validDays), toLocalDay(now))) return;
  for (const note of document.querySelectorAll<HTMLElement>("[data-age]")) note.hidden = false;
}
