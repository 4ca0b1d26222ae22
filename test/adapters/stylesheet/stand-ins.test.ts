import { createRequire } from "node:module";
import { type Font, openSync } from "fontkit";
import { describe, expect, it } from "vitest";
import { type StandIn, standIns, toStandInFaces } from "../../../src/adapters/stylesheet/stand-ins.ts";

const require = createRequire(import.meta.url);
const open = (name: string) => openSync(require.resolve(`@fontsource/${name}`));

/** Sentences as pages have them: more of them change the quotient by less than one percent. */
const german =
  "Der Fachdienst ist die Ausländerbehörde des Landkreises. Er hat die Federführung des Netzwerks übernommen. " +
  "Im Integrationsbeirat sind Vertreter von Ämtern, Einrichtungen und Zugewanderten. Wer hilft mir, Arbeit zu finden? " +
  "Die Arbeitskreise sammeln zuerst, was zu klären ist, und bringen es in den Beirat, wenn sie es nicht selbst lösen können.";
const arabic =
  "من أجل عيش مشترك أفضل وتفاهم أفضل بين السكان المحليين والسكان الوافدين. من يساعدني في العثور على عمل؟ " +
  "كيف يحصل طفلي على مكان في المدرسة؟ تجمع مجموعات العمل أولا ما يجب توضيحه ثم تعرضه على المجلس إذا لم تجد حلا.";

/** Fonts of npm that are as wide as what a device has under that name. Arimo is made to be as wide as Arial and Liberation Sans. */
const measured: Readonly<Record<string, string>> = {
  Arial: "arimo/files/arimo-latin-400-normal.woff2",
  "Arial Bold": "arimo/files/arimo-latin-700-normal.woff2",
  Roboto: "roboto/files/roboto-latin-400-normal.woff2",
  "Roboto Bold": "roboto/files/roboto-latin-700-normal.woff2",
  "Noto Naskh Arabic": "noto-naskh-arabic/files/noto-naskh-arabic-arabic-400-normal.woff2",
  "Noto Naskh Arabic Bold": "noto-naskh-arabic/files/noto-naskh-arabic-arabic-700-normal.woff2",
  "Noto Sans Arabic": "noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff2",
  "Noto Sans Arabic Bold": "noto-sans-arabic/files/noto-sans-arabic-arabic-700-normal.woff2",
};
const rows = standIns.flatMap((standIn) => {
  const [name = ""] = standIn.names;
  const file = measured[name];
  return file === undefined ? [] : [{ name, file, ...standIn }];
});

/** Width of a text in em. Spaces of Arabic text come from a font of Latin letters, ours or the other one. */
function widthOf(font: Font, text: string, isArabic: boolean): number {
  const words = text.split(" ").map((word) => font.layout(word).advanceWidth);
  const space = isArabic ? 0.265 * font.unitsPerEm : font.layout(" ").advanceWidth;
  return (words.reduce((sum, width) => sum + width, 0) + space * (words.length - 1)) / font.unitsPerEm;
}

describe("stand-ins", () => {
  it("knows how wide every font with a measure is", () => {
    expect(rows.map(({ name }) => name)).toEqual(Object.keys(measured));
    const unmeasured = standIns.filter((standIn: StandIn) => standIn.sizeAdjust === undefined);
    expect(unmeasured.map(({ names }) => names)).toEqual([["Geeza Pro", "Segoe UI", "Tahoma"]]);
  });

  it.each(rows)(
    "$name is as wide as ours within 1.5 %",
    async ({ file, weight, instead, sizeAdjust = 0 }) => {
      const isArabic = instead === "vazirmatn";
      const [subset, text] = isArabic ? ["arabic", arabic] : ["latin", german];
      const ours = widthOf(
        open(`${instead}/files/${instead}-${subset}-${weight}-normal.woff2`),
        text,
        isArabic,
      );
      const theirs = widthOf(open(file), text, isArabic);
      expect(Math.abs((theirs * sizeAdjust) / 100 / ours - 1)).toBeLessThan(0.015);
    },
  );

  it("gives lines the height of ours", () => {
    const faces = toStandInFaces().split("\n");
    expect(faces).toHaveLength(standIns.length);
    expect(faces[0]).toBe(
      '@font-face{font-family:"Fira Sans Stand-In";font-weight:400;src:local("Arial"),local("Liberation Sans");' +
        "size-adjust:101.4%;ascent-override:92.2%;descent-override:26.1%;line-gap-override:0%}",
    );
  });

  it.each([
    ["fira-sans", "latin", 0.935, 0.265],
    ["vazirmatn", "arabic", 1.025, 0.537],
  ])("takes the heights of %s from its file", (name, subset, ascent, descent) => {
    const font = open(`${name}/files/${name}-${subset}-400-normal.woff2`);
    expect(font.ascent / font.unitsPerEm).toBeCloseTo(ascent, 2);
    expect(-font.descent / font.unitsPerEm).toBeCloseTo(descent, 2);
  });
});
