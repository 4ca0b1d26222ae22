import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser } from "playwright-core";
import { renderToStaticMarkup } from "preact-render-to-string";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type DiagramRequest, drawDiagrams } from "../../src/adapters/diagrams/draw.ts";
import { siteFontFaces } from "../../src/adapters/diagrams/text/font-faces.ts";
import { DiagramSvg } from "../../src/ui/components/diagram/diagram-svg.tsx";
import type { Drawing } from "../../src/views/charts/drawing.ts";
import { launchTestChromium } from "./short-visits.ts";

const address = "https://www.example.org/ein/sehr/langer/pfad/zur/geschaeftsordnung-des-beirats.pdf";
const words: Readonly<Record<string, readonly string[]>> = {
  de: [
    address,
    "integrationsmanagement@landkreis-beispielhausen.example",
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
    "§\u00A014\u00A0Absatz\u00A03\u00A0Satz\u00A02\u00A0Nummer\u00A01\u00A0SGB\u00A0IX",
    "00000000000000000000000000000000000000000000000000",
  ],
  uk: ["міжвідомчоговсеукраїнськогоінтеграційногокоординаційного", address],
  ar: ["الاندماجالاندماجالاندماجالاندماجالاندماجالاندماج", "مجلس الاندماج", address],
};
const brackets = [
  ["[", "]"],
  ["(", ")"],
  ["([", "])"],
  ["[[", "]]"],
  ["[(", ")]"],
  ["((", "))"],
  ["{", "}"],
  ["{{", "}}"],
] as const;

/** Every word in every shape, once in groups within groups, with the same words as notes, titles and labels of lines. */
const sources = Object.entries(words).flatMap(([locale, all]) =>
  all.map((word, index): [string, string, string] => [
    `${locale}-${index}`,
    locale,
    [
      "flowchart TB",
      ...brackets.map(([open, close], shape) => `  s${shape}${open}"${word}"${close}`),
      `  subgraph g["${word}"]`,
      "    subgraph h[Gruppe]",
      `      n["Amt<br/><small>${word}</small>"]`,
      `      m["${word}"] -->|"${word}"| n`,
      "    end",
      "  end",
      `  s0 -->|"${word}"| s1`,
      "  s6 --> s5",
    ].join("\n"),
  ]),
);
const requests = sources.flatMap(([id, locale, source]): DiagramRequest[] => [
  { id: `${id}-landscape`, source, locale, layout: "landscape", maxWidth: 680 },
  { id: `${id}-portrait`, source, locale, layout: "portrait", maxWidth: 320 },
]);

const faceCss = siteFontFaces
  .map(
    ({ weight, ranges }, index) =>
      `@font-face{font-family:"Fira Sans";font-weight:${weight};src:url(/font/${index});unicode-range:${ranges}}`,
  )
  .join("\n");
const fonts = {
  served: faceCss,
  "stand-in": '.dgm{font-family:"DejaVu Sans",Verdana,sans-serif !important}',
};

describe("no word leaves its box", () => {
  let browser: Browser;
  let server: Server;
  let origin = "";
  let drawings: ReadonlyMap<string, Drawing>;

  beforeAll(async () => {
    const results = await drawDiagrams(requests);
    expect(results.flatMap(({ error }) => error ?? [])).toEqual([]);
    drawings = new Map(results.flatMap(({ id, drawing }) => (drawing ? [[id, drawing] as const] : [])));
    const css = await readFile(new URL("../../src/styles/diagram.css", import.meta.url), "utf8");
    server = createServer(async ({ url = "/" }, response) => {
      const face = /^\/font\/(\d+)$/.exec(url)?.[1];
      if (face !== undefined) response.end(await readFile(siteFontFaces[Number(face)]?.file ?? ""));
      else {
        const [font = "served", id = ""] = url.slice(1).split("/") as [keyof typeof fonts, string];
        const drawing = drawings.get(id);
        const svg = drawing && <DiagramSvg drawing={drawing} idPrefix="x" resolveLink={() => undefined} />;
        const style = `${css}${fonts[font]}.dgm{max-inline-size:none}`;
        response
          .setHeader("content-type", "text/html; charset=utf-8")
          .end(`<!doctype html><style>${style}</style>${svg ? renderToStaticMarkup(svg) : ""}`);
      }
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await launchTestChromium();
  });

  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  describe.each(["served", "stand-in"])("with the %s font", (font) => {
    it.each(requests.map(({ id }) => id))("%s", async (id) => {
      const drawing = drawings.get(id);
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      await page.goto(`${origin}/${font}/${id}`);
      await page.evaluate(() =>
        Promise.all([...document.fonts].map((face) => face.load())).then(() => undefined),
      );
      const boxes = (drawing?.boxes ?? []).map(({ x, y, w, h, lines, noteLines = [] }) => ({
        rect: [x, y, w, h] as const,
        lines: [...lines, ...noteLines].map((line) => [line.x, line.y, line.text] as const),
      }));
      const plates = (drawing?.edges ?? []).flatMap(({ labelRect: rect, lines }) =>
        rect === undefined
          ? []
          : [
              {
                rect: [rect.x, rect.y, rect.w, rect.h] as const,
                lines: lines.map((line) => [line.x, line.y, line.text] as const),
              },
            ],
      );
      const spills = await page.evaluate(
        (parts) =>
          parts.flatMap(({ rect: [left, top, width, height], lines }) =>
            lines.flatMap(([x, y, text]) => {
              const drawn = [...document.querySelectorAll<SVGTextElement>(`text[x="${x}"][y="${y}"]`)].find(
                ({ textContent }) => textContent === text,
              );
              const box = drawn?.getBBox();
              const isInside =
                box !== undefined &&
                box.x >= left &&
                box.x + box.width <= left + width &&
                y <= top + height &&
                box.y + box.height / 2 >= top;
              return isInside ? [] : [`${text}: ${Math.round(box?.width ?? 0)} in ${Math.round(width)} px`];
            }),
          ),
        [...boxes, ...plates],
      );
      await page.close();
      expect(spills).toEqual([]);
      for (const { rect } of [...boxes, ...plates]) {
        expect(rect[0], id).toBeGreaterThanOrEqual(0);
        expect(rect[0] + rect[2], id).toBeLessThanOrEqual((drawing?.width ?? 0) + 0.5);
      }
    });
  });
});
