import { describe, expect, it } from "vitest";
import { drawDiagrams } from "../../../../src/adapters/diagrams/draw.ts";
import { organigram } from "../samples.ts";

const translations: Record<string, (label: string) => string> = {
  de: (label) => label,
  uk: (label) => `${label} українською мовою`,
  ar: (label) => `مجموعة ${label.length} ${label.slice(0, 3)}`,
};
const locales = Object.keys(translations);
const sourceOf = (locale: string) =>
  organigram.replace(/\|"([^"]+)"\|/g, (_, label: string) => `|"${translations[locale]?.(label)}"|`);

describe.each(["landscape", "portrait"] as const)("the same drawing in several languages, %s", (layout) => {
  it("has every thing at the same place, mirrored from right to left", async () => {
    const results = await drawDiagrams(
      locales.map((locale) => ({
        id: locale,
        source: sourceOf(locale),
        locale,
        layout,
        maxWidth: layout === "landscape" ? 1120 : 320,
        beside: locales
          .filter((other) => other !== locale)
          .map((other) => ({ source: sourceOf(other), locale: other })),
      })),
    );
    const places = results.map(({ drawing, error }) => {
      if (drawing === undefined) throw new Error(error?.message);
      const isMirrored = drawing.direction === "rtl";
      return {
        size: [drawing.width, drawing.height],
        boxes: drawing.boxes.map(({ id, x, y, w, h }) => ({
          id,
          x: Math.round(isMirrored ? drawing.width - x - w : x),
          y: Math.round(y),
          w: Math.round(w),
          h: Math.round(h),
        })),
      };
    });
    expect(places[1]).toEqual(places[0]);
    expect(places[2]).toEqual(places[0]);
    expect(places[0]?.boxes.length).toBeGreaterThan(10);
  });
});
