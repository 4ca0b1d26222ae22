import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, Page } from "playwright-core";
import { renderToStaticMarkup } from "preact-render-to-string";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type DiagramRequest, drawDiagrams } from "../../src/adapters/diagrams/draw.ts";
import { siteFontFaces } from "../../src/adapters/diagrams/text/font-faces.ts";
import { loadTextMeter } from "../../src/adapters/diagrams/text/measure-text.ts";
import { DiagramSvg } from "../../src/ui/components/diagram/diagram-svg.tsx";
import type { Drawing } from "../../src/views/charts/drawing.ts";
import { decision, neighbourhood, organigram } from "../adapters/diagrams/samples.ts";
import { launchTestChromium } from "./short-visits.ts";

const policy = "default-src 'none'; style-src 'self'; font-src 'self'";

const ukrainian = `flowchart TB
  a["Координатор освіти для новоприбулих"] -->|"передає далі"| b{"Чи є згода?"}
  b --> c(["Менеджер з інтеграції"]) & d{{"Консультативна рада"}} & e[("Документація")] & f[["Відділ у справах іноземців"]]`;

const sources: readonly [string, string, string, number][] = [
  ["organigramm", organigram, "de", 1100],
  ["weg", decision, "de", 680],
  ["nachbarn", neighbourhood(6, 6), "de", 680],
  ["ukrainisch", ukrainian, "uk", 680],
];

const requests = sources.flatMap(([id, source, locale, maxWidth]): DiagramRequest[] => [
  { id: `${id}-landscape`, source, locale, layout: "landscape", maxWidth },
  { id: `${id}-portrait`, source, locale, layout: "portrait", maxWidth: 328 },
]);

const faceCss = siteFontFaces
  .map(({ file, weight, ranges }) => {
    const name = file.split("/").at(-1);
    return `@font-face{font-family:"Fira Sans";font-weight:${weight};src:url(/font/${name}) format("woff2");unicode-range:${ranges}}`;
  })
  .join("\n");

const standIn = '.dgm{font-family:"DejaVu Sans",Verdana,sans-serif}';

const readStyles = (name: string) =>
  readFile(new URL(`../../src/styles/${name}.css`, import.meta.url), "utf8");

describe("drawings in a real browser", () => {
  let browser: Browser;
  let server: Server;
  let origin: string;
  let drawings: ReadonlyMap<string, Drawing>;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    const results = await drawDiagrams(requests);
    drawings = new Map(results.flatMap(({ id, drawing }) => (drawing ? [[id, drawing] as const] : [])));
    const css = (await Promise.all(["diagram", "diagram-settings"].map(readStyles))).join("\n");
    server = createServer(async ({ url = "/" }, response) => {
      response.setHeader("content-security-policy", policy);
      const face = siteFontFaces.find(({ file }) => url === `/font/${file.split("/").at(-1)}`);
      if (face) response.setHeader("content-type", "font/woff2").end(await readFile(face.file));
      else if (url === "/served.css")
        response.setHeader("content-type", "text/css").end(`${faceCss}\n${css}`);
      else if (url === "/stand-in.css")
        response.setHeader("content-type", "text/css").end(`${css}\n${standIn}`);
      else response.setHeader("content-type", "text/html; charset=utf-8").end(toPage(url.slice(1), drawings));
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await launchTestChromium();
    page = await browser.newPage();
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
  });

  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  it("draws every sample", () => {
    expect([...drawings.keys()]).toEqual(requests.map(({ id }) => id));
  });

  describe.each(["served", "stand-in"])("with the %s font", (font) => {
    it.each(requests.map(({ id }) => id))("keeps every line of %s inside its box", async (id) => {
      await open(`${font}/${id}`);
      const spills = await page.evaluate(() =>
        [...document.querySelectorAll("svg .dgm-text, svg .dgm-title")].flatMap((text) => {
          const line = (text as SVGTextElement).getBBox();
          const named =
            text.closest("[aria-label]") ?? text.closest(".dgm-linked")?.querySelector("[aria-label]");
          const label = named?.getAttribute("aria-label") ?? text.textContent;
          const box = [...document.querySelectorAll(`[data-box]`)].find(
            (one) => one.getAttribute("data-box") === label && contains(one, line),
          );
          return box ? [] : [text.textContent];

          function contains(one: Element, rect: DOMRect): boolean {
            const [x = 0, y = 0, w = 0, h = 0] = (one.getAttribute("data-rect") ?? "").split(" ").map(Number);
            const slack = 1;
            return (
              rect.x >= x + slack &&
              rect.x + rect.width <= x + w - slack &&
              rect.y >= y &&
              rect.y + rect.height <= y + h
            );
          }
        }),
      );
      expect(spills).toEqual([]);
    });
  });

  it("keeps every label on a line within the space left free for it", async () => {
    for (const id of drawings.keys()) {
      await open(`served/${id}`);
      const wide = await page.evaluate(() =>
        [...document.querySelectorAll(".dgm-chip")].flatMap((chip) => {
          const room = (chip as SVGRectElement).getBBox().width;
          const lines = [...(chip.parentElement?.querySelectorAll("text") ?? [])];
          return lines.filter((line) => line.getComputedTextLength() > room).map((line) => line.textContent);
        }),
      );
      expect(wide).toEqual([]);
    }
  });

  it("breaks no rule of the content security policy", async () => {
    for (const id of drawings.keys()) {
      complaints.length = 0;
      await page.goto(`${origin}/served/${id}`);
      await page.evaluate(() => document.fonts.ready);
      expect(complaints).toEqual([]);
    }
  });

  it("measures as the browser does, within 0.6 px", async () => {
    const strings = samples([...drawings.values()]);
    expect(strings.length).toBeGreaterThanOrEqual(100);
    await open("served/organigramm-landscape");
    const meter = loadTextMeter(siteFontFaces);
    for (const weight of [400, 600]) {
      const widths = await page.evaluate(measureAll, { strings, weight });
      strings.forEach((text, index) => {
        const off = Math.abs((widths[index] ?? 0) - meter.width(text, 15, weight));
        expect(off, `${text} (${weight})`).toBeLessThan(0.6);
      });
    }
  });

  it.each([
    [1280, "landscape"],
    [360, "portrait"],
  ])("shows at %d px only the %s form, by stylesheet alone", async (width, form) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${origin}/served/pair`);
    const shown = await page.evaluate(() =>
      [...document.querySelectorAll("svg.dgm")]
        .filter((svg) => svg.getClientRects().length > 0)
        .map((svg) => svg.classList[1]),
    );
    expect(shown).toEqual([`dgm-${form}`]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  it("gives each link its whole label as name and a visible ring when it has the focus", async () => {
    await open("served/organigramm-landscape");
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => ({
      name: document.activeElement?.getAttribute("aria-label"),
      ring: getComputedStyle(document.activeElement ?? document.body).outlineStyle,
    }));
    expect(focused).toEqual({ name: "Netzwerk für Integration", ring: "solid" });
    const role = page.getByRole("group", { name: "Aufbau des Netzwerks" });
    expect(await role.count()).toBe(1);
  });

  async function open(path: string): Promise<void> {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`${origin}/${path}`);
    await page.evaluate(() =>
      Promise.all([...document.fonts].map((face) => face.load())).then(() => undefined),
    );
  }
});

function toPage(path: string, drawings: ReadonlyMap<string, Drawing>): string {
  const [font = "served", id = ""] = path.split("/");
  const forms = id === "pair" ? ["landscape", "portrait"] : [""];
  const body = forms.map((form) => {
    const drawing = drawings.get(form === "" ? id : `organigramm-${form}`);
    if (drawing === undefined) return "";
    const name = form === "" ? {} : { className: `dgm-${form}` };
    const svg = renderToStaticMarkup(
      <DiagramSvg drawing={drawing} idPrefix={`d${form}`} resolveLink={(link) => `/de/${link}/`} {...name} />,
    );
    const boxes = drawing.boxes.map((box) => {
      const label = box.lines.length < 2 && box.link === undefined ? box.lines[0]?.text : box.label;
      return <i key={box.id} data-box={label} data-rect={[box.x, box.y, box.w, box.h].join(" ")} />;
    });
    return svg + renderToStaticMarkup(<p>{boxes}</p>);
  });
  return `<!doctype html><html lang="de"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/${font}.css"><title>x</title>${body.join("")}`;
}

function samples(drawings: readonly Drawing[]): string[] {
  const labels = drawings.flatMap(({ boxes, edges }) =>
    [...boxes, ...edges].flatMap(({ label, lines }) => [label, ...lines.map(({ text }) => text)]),
  );
  const words = labels.flatMap((label) => label.split(" "));
  const odd = [
    "AVATAR Te. To Ty",
    "§ 14\u00A0SGB\u00A0IX",
    "„Öffnung“ – 100 €",
    "ffi fl Größe",
    "Łódź Čapek",
    "12:30–14:00 Uhr",
  ];
  return [...new Set([...labels, ...words, ...odd])].filter((text) => text !== "");
}

function measureAll({ strings, weight }: { strings: string[]; weight: number }): number[] {
  const svg = document.querySelector("svg.dgm");
  return strings.map((text) => {
    const node = document.createElementNS("http://www.w3.org/2000/svg", "text");
    node.textContent = text;
    node.setAttribute("font-size", "15");
    node.setAttribute("font-weight", String(weight));
    svg?.append(node);
    const width = node.getComputedTextLength();
    node.remove();
    return width;
  });
}
