import { describe, expect, it } from "vitest";
import { files, placesOf } from "../../adapters/editor-mistakes/tiny-edit.ts";

const told = (link: string): string[] => placesOf([files.head, `\nMehr: ${link}.\n`]);

describe("a link between pages", () => {
  it.each([
    "[Impressum](hinweise)",
    "[im Impressum](datenschutz)",
    "[Hinweise](sozialamt)",
    "[Sozialamt](hinweise)",
    "[Beirat Beispielhausen](organigramm)",
    "[Glossar](organigramm)",
    "[Chronik](glossar)",
    "[Wen frage ich?](organigramm)",
    "[Arbeitskreise](aemter)",
  ])("%s names another page than it leads to", (link) => {
    expect(told(link)).toEqual(["hinweise:11"]);
  });

  it.each([
    "[Impressum](impressum)",
    "[unsere Hinweise](hinweise)",
    "[Hinweise zum Datenschutz](hinweise)",
    "[Hinweise zum Datenschutz](datenschutz)",
    "[Organigramm des Netzes](organigramm)",
    "[Beirat](glossar)",
    "[Ämter](aemter)",
    "[Quellen des Berichts](quellen)",
    "[anderswo](hinweise)",
  ])("%s is right", (link) => {
    expect(told(link)).toEqual([]);
  });
});
