import { showAgeNote } from "./disk/age-note.ts";
import { isEventMode, runEventMode } from "./disk/event-mode.ts";

// Stands in the head of every page of the copy and does not wait, so that large type is there before anything is drawn.
const settings = (document.currentScript as HTMLScriptElement).dataset;
const toAbsolute = (reference = "") => new URL(reference, document.baseURI).href;
const isAtStand = isEventMode();
if (isAtStand) document.documentElement.dataset["exhibition"] = "";
addEventListener("DOMContentLoaded", () => {
  showAgeNote(settings, new Date());
  if (isAtStand) runEventMode(toAbsolute(settings["root"]), toAbsolute(settings["home"]));
});
