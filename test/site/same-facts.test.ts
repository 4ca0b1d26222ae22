import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "node-html-parser";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { parseFlowchart } from "../../src/adapters/diagrams/mermaid/parse-mermaid.ts";
import { loadSite } from "../../src/adapters/facts/load-site.ts";
import type { Locale } from "../../src/domain/language/locale.ts";
import type { Network } from "../../src/domain/network/network.ts";
import {
  renderMarks,
  toCertaintyForm,
  toCertaintyKinds,
  toCertaintyMark,
  toCertaintyMarks,
} from "../../src/views/charts/certainty-mark.ts";
import { toPlacements } from "../../src/views/charts/containment.ts";
import { toMermaidId } from "../../src/views/charts/mermaid-escape.ts";
import { toWords } from "../../src/views/translations/interface-words.ts";

const plain = (text = "") => text.replace(/\u00ad/g, "").replace(/\s+/g, " ");

describe.each([
  ["siteFolder", "."],
  ["secondSiteFolder", "test/fixtures/musterkreis"],
] as const)("graph, Mermaid text, SVG and list of %s say the same", (name, root) => {
  let network: Network;
  let html = "";
  let mermaid = "";
  let svg = "";
  beforeAll(async () => {
    const folder = join(inject(name), "de/organigramm");
    network = (await loadSite(root)).network;
    html = await readFile(join(folder, "index.html"), "utf8");
    mermaid = await readFile(join(folder, "organigramm.mmd"), "utf8");
    svg = await readFile(join(folder, "organigramm.svg"), "utf8");
  });

  const connected = () => toPlacements(network).map(({ body }) => body);

  it("Mermaid text holds exactly the connected bodies, and the frames of where members come from", async () => {
    const chart = await parseFlowchart(mermaid);
    const ids = [...chart.nodes, ...chart.groups].map(({ id }) => id);
    const frames = toPlacements(network).flatMap(({ framedBy, inside }) =>
      framedBy === undefined ? [] : [toMermaidId(`${inside}--${framedBy}`)],
    );
    expect(ids.sort()).toEqual([...connected().map(({ id }) => toMermaidId(id)), ...new Set(frames)].sort());
  });

  it("Mermaid text holds exactly the relations: one line each, or a place inside", async () => {
    const chart = await parseFlowchart(mermaid);
    const lines = chart.edges.map(({ from, to }) => `${from} ${to}`).sort();
    const nested = new Set(toPlacements(network).flatMap(({ shows }) => shows));
    const expected = network.relations
      .filter((relation) => !nested.has(relation))
      .flatMap(({ source, targets }) =>
        targets.map((target) => `${toMermaidId(source)} ${toMermaidId(target)}`),
      );
    expect(lines).toEqual(expected.sort());
    const parents = new Map([...chart.nodes, ...chart.groups].map(({ id, parent }) => [id, parent]));
    for (const { body, inside, framedBy } of toPlacements(network)) {
      const frame = framedBy === undefined ? undefined : toMermaidId(`${inside}--${framedBy}`);
      const parent = inside === undefined ? undefined : toMermaidId(inside);
      expect(parents.get(toMermaidId(body.id)), body.id).toBe(frame ?? parent);
      if (frame !== undefined) expect(parents.get(frame)).toBe(parent);
    }
  });

  it("the drawing on the page and the frames in words link every connected body", () => {
    const page = parse(html);
    const drawing = page.querySelector("svg.dgm-landscape");
    const drawn = drawing?.querySelectorAll("a").map((link) => link.getAttribute("href"));
    for (const { id } of connected()) {
      const own = page.querySelector(`[id="s_${id}"] > .og-name a`)?.getAttribute("href");
      expect(own, `${id} in the frames`).toMatch(new RegExp(`/${id}/$`));
      expect(drawn, `${id} in the drawing`).toContain(own);
    }
  });

  it("the frames in words stand in each other as those of the drawing do, and those without relation apart", () => {
    const page = parse(html);
    const parentOf = (id: string) => {
      const frame = page.querySelector(`[id="s_${id}"]`)?.parentNode?.closest("li");
      return frame?.getAttribute("id")?.slice("s_".length);
    };
    for (const { body, inside, framedBy } of toPlacements(network))
      expect(parentOf(body.id)).toBe(framedBy === undefined ? inside : `${inside}--aus-${framedBy}`);
    const placed = new Set(connected().map(({ id }) => id));
    for (const { id } of network.bodies.filter((body) => !placed.has(body.id)))
      expect(parentOf(id)).toBe("alle--ohne-verbindung");
  });

  it("the frames in words name both ends of every relation that no frame shows", () => {
    const page = parse(html);
    const nested = new Set(toPlacements(network).flatMap(({ shows }) => shows));
    for (const { id, source, targets } of network.relations.filter((one) => !nested.has(one))) {
      const rows = page.querySelector(`[id="s_${source}"] > .og-rows`);
      const ends = rows?.querySelectorAll("a").map((link) => link.getAttribute("href") ?? "");
      for (const target of targets)
        expect(
          ends?.some((href) => href.endsWith(`/${target}/`)),
          id,
        ).toBe(true);
    }
  });

  it("the list names every connected body, and every relation as a sentence", () => {
    const text = (parse(html).querySelector("main")?.textContent ?? "")
      .replace(/\u00ad/g, "")
      .replace(/\s+/g, " ");
    for (const { name: bodyName } of connected()) expect(text).toContain(bodyName);
    for (const { sentence } of network.relations)
      expect(text).toContain(sentence.source.replace(/\[([^\]]+)\]\([^)]+\)/g, "$1"));
  });

  it("list, SVG and Mermaid text say in the same words how sure each relation is, in every language", async () => {
    const { facts } = await loadSite(root);
    const nested = new Set(toPlacements(network).flatMap(({ shows }) => shows));
    const unsure = network.relations.filter((relation) => toCertaintyMark(relation) !== undefined);
    for (const locale of network.site.locales as Locale[]) {
      const source = facts.words.get("de") ?? new Map<string, string>();
      const words = toWords(locale, facts.words.get(locale) ?? new Map(), source);
      const folder = join(inject(name), locale, "organigramm");
      const drawn = await readFile(join(folder, "organigramm.svg"), "utf8");
      const chart = await parseFlowchart(await readFile(join(folder, "organigramm.mmd"), "utf8"));
      const page = parse(await readFile(join(folder, "index.html"), "utf8"));
      const frames = plain(page.querySelector(".og")?.textContent);
      const sentences = page.querySelectorAll(".facts li").map((item) => plain(item.textContent));
      const svg = plain(
        parse(drawn)
          .querySelectorAll("text")
          .map(({ textContent }) => textContent)
          .join(" "),
      );
      for (const relation of unsure) {
        const text = renderMarks(toCertaintyMarks([relation]), words);
        expect(svg, `${locale} ${relation.id}`).toContain(text);
        expect(frames, `${locale} ${relation.id}`).toContain(text);
        if (!nested.has(relation)) {
          const lines = chart.edges.filter(
            ({ from, to }) =>
              from === toMermaidId(relation.source) && relation.targets.map(toMermaidId).includes(to),
          );
          expect(
            lines.every(({ label }) => label.endsWith(`\v${text}`)),
            `${locale} ${relation.id}`,
          ).toBe(true);
          const isDated = toCertaintyForm(toCertaintyMarks([relation])) === "dated";
          for (const { isDashed, line } of lines)
            expect([isDashed, line === "dotted"]).toEqual([isDated, !isDated]);
        }
        const word = relation.asOf?.slice(0, 4) ?? text;
        expect(
          sentences.some((sentence) => sentence.includes(word)),
          `${locale} ${relation.id}`,
        ).toBe(true);
      }
      const legend = page
        .querySelectorAll("figcaption .signs li")
        .filter((sign) => sign.querySelector(".dgm-edge"))
        .map(({ textContent }) => textContent.trim());
      const kinds = toCertaintyKinds(toCertaintyMarks(unsure));
      expect(legend).toEqual(kinds.map((kind) => words(`legend.${kind}`)));
    }
  });

  it("the SVG for download names every connected body and needs nothing from outside", () => {
    const text = parse(svg).textContent.replace(/\s+/g, " ");
    expect(svg).not.toMatch(/url\(\s*["']?(?!#)|<script|<image|<foreignObject|@import|\sstyle=/);
    const names = parse(svg)
      .querySelectorAll("[aria-label]")
      .map((element) => element.getAttribute("aria-label"));
    for (const body of connected())
      expect(
        names.includes(body.shortName ?? body.name) || text.includes(body.shortName ?? body.name),
        body.id,
      ).toBe(true);
  });
});
