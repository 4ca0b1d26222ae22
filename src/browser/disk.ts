import { showAgeNote } from "./disk/age-note.ts";
import { isEventMode, runEventMode } from "./disk/event-mode.ts";

// Stands in the head of every page of the copy and is blocking, so that large type is set before anything is drawn.
const settings = (document.currentScript as HTMLScriptElement).dataset;
const toAbsolute = (reference = "") => new URL(reference, document.baseURI).href;
const isAtStand = isEventMode();
if (isAtStand) document.documentElement.dataset["exhibition"] = "";
addEventListener("DOMContentLoaded", () => {
  showAgeNote(settings, new Date());
  if (isAtStand) runEventMode(toAbsolute(settings["root"]), toAbsolute(settings["home"]));
});
