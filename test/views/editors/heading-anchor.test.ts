import { describe, expect, it } from "vitest";
import { toHeadingAnchor } from "../../../src/views/editors/heading-anchor.ts";

describe("toHeadingAnchor", () => {
  it.each([
    ["Alle Felder", "alle-felder"],
    ["Anleitung 1: Einen Text ändern", "anleitung-1-einen-text-ändern"],
    ["Amt (Fachbereich, Fachdienst, Stabsstelle)", "amt-fachbereich-fachdienst-stabsstelle"],
    ["„Wen frage ich?“", "wen-frage-ich"],
    ["A–Z", "az"],
  ])("%s: %s", (heading, anchor) => expect(toHeadingAnchor(heading)).toBe(anchor));
});
