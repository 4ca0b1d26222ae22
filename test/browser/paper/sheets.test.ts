import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { loadSite } from "../../../src/adapters/facts/load-site.ts";
import { type PrintedPaper, printPaper } from "../../../src/adapters/paper/print-paper.ts";
import type { Network } from "../../../src/domain/network/network.ts";
import { toRoutes } from "../../../src/domain/network/routes.ts";
import { toBookParts } from "../../../src/views/paper/book-plan.ts";
import { launchTestChromium } from "../short-visits.ts";
import { type PdfFile, type PdfPage, type PdfText, readPdf, toComparable } from "./read-pdf.ts";

const settings = {
  siteFolder: { root: ".", baseUrl: undefined },
  secondSiteFolder: {
    root: "test/fixtures/musterkreis",
    baseUrl: "https://integration.musterhausen.example.org",
  },
} as const;
const builtOn = "2026-11-23";
/** In points. */
const millimetre = 72 / 25.4;

let browser: Browser;
beforeAll(async () => {
  browser = await launchTestChromium();
});
afterAll(() => browser?.close());

describe.each(["siteFolder", "secondSiteFolder"] as const)("paper of %s", (name) => {
  const { root, baseUrl } = settings[name];
  let folder = "";
  let network: Network;
  let papers: PrintedPaper[] = [];
  const files = new Map<string, PdfFile>();
  const file = (paper: string) => files.get(`de-${paper}.pdf`) as PdfFile;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "papier-"));
    ({ network } = await loadSite(root));
    papers = await printPaper({
      siteFolder: inject(name),
      outDir: folder,
      locales: ["de"],
      baseUrl,
      builtOn,
      browser,
    });
    for (const paper of papers)
      files.set(paper.file, await readPdf(await readFile(join(folder, paper.file))));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each([
    ["handzettel", "Handzettel", 210, 297, 2],
    ["poster", "Poster", 420, 297, 1],
    ["buch", "Alles in einem Dokument", 210, 297, undefined],
  ] as const)(
    "%s has its title, language, tags, size and number of pages",
    (paper, title, width, height, count) => {
      const pdf = file(paper);
      expect(pdf).toMatchObject({ title: `${title} – ${network.site.name}`, language: "de", isTagged: true });
      expect(pdf.pages.every(({ hasStructure }) => hasStructure)).toBe(true);
      if (count !== undefined) expect(pdf.pages).toHaveLength(count);
      expect(pdf.pages[0]).toMatchObject({ width, height });
      expect(papers.find((printed) => printed.file === `de-${paper}.pdf`)).toMatchObject({
        pages: pdf.pages.length,
      });
      expect(papers.every(({ wanted }) => wanted === undefined)).toBe(true);
    },
  );

  it("handout: names the network, every question and every body to ask, and how to reach it", () => {
    const [front, back] = file("handzettel").pages as [PdfPage, PdfPage];
    expect(front.text).toContain(toComparable(network.site.name));
    expect(front.text).toContain(toComparable(network.site.claim.source));
    const doubt = network.findProse("organigramm")?.head.doubt;
    expect(doubt !== undefined).toBe(name === "siteFolder");
    if (doubt) expect(front.text).toContain(toComparable(doubt.source));
    for (const { question, answeredBy, doubt } of network.topics) {
      expect(back.text).toContain(toComparable(question.source));
      if (doubt) expect(back.text).toContain(toComparable(doubt.source));
      for (const id of answeredBy) {
        const { name: body, contacts } = network.body(id);
        expect(back.text).toContain(toComparable(body));
        for (const { kind, value } of contacts)
          if (kind !== "fax" && kind !== "website") expect(back.text).toContain(toComparable(value));
        if (contacts.length === 0) expect(back.text).toContain(toComparable("nicht bekannt"));
      }
    }
  });

  it("poster: shows every body of the organigram", async () => {
    const html = await readFile(join(inject(name), "de/organigramm/index.html"), "utf8");
    const labels = [...html.matchAll(/aria-label="([^"]+)"/g)].map(([, label = ""]) => label);
    const [poster] = file("poster").pages as [PdfPage];
    const shown = network.bodies.filter(({ shortName, name: full }) => labels.includes(shortName ?? full));
    expect(shown.length).toBeGreaterThan(5);
    for (const { shortName, name: full } of shown)
      expect(poster.text).toContain(toComparable(shortName ?? full));
  });

  it.each([
    ["handzettel", 6.5],
    ["poster", 9.5],
    ["buch", 6.5],
  ] as const)("%s has no letters smaller than %d pt", (paper, least) => {
    const sizes = file(paper).pages.flatMap(({ items }) => items.map(({ size }) => size));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(least);
  });

  it.each([
    ["handzettel", 10],
    ["poster", 12],
    ["buch", 10],
  ] as const)(
    "%s is printed in full size: nothing is too wide, or the browser would shrink it all",
    (paper, size) => {
      const sizes = file(paper).pages.flatMap(({ items }) => items.map((item) => item.size.toFixed(1)));
      expect(sizes).toContain(size.toFixed(1));
    },
  );

  it.each(["handzettel", "poster"])("%s keeps a margin all around: nothing is cut off", (paper) => {
    for (const { items, width } of file(paper).pages)
      for (const { text, x, y, width: length, size } of items) {
        expect(x, text).toBeGreaterThan(25);
        expect(x + length, text).toBeLessThan(width * millimetre - 25);
        expect(y - 0.25 * size, text).toBeGreaterThan(25);
      }
  });

  it.each(["handzettel", "poster", "buch"])("%s says from when it is and where from", (paper) => {
    const text = file(paper)
      .pages.map((page) => page.text)
      .join("");
    expect(text).toMatch(/StandderAngaben:\d/);
    expect(text).toContain(toComparable("Quellen"));
  });

  it("book: has every body, question and chapter, and contents that lead to each", () => {
    const { pages } = file("buch");
    const text = pages.map((page) => page.text).join("");
    for (const { name: body } of network.bodies) expect(text).toContain(toComparable(body));
    for (const { question, answer } of network.topics)
      expect(text).toContain(toComparable(question.source + answer.source));
    const chapters = toBookParts(toRoutes(network), "de").flatMap((part) => part.chapters);
    const start = pages.findIndex((page) => page.text.includes("Inhalt"));
    const [contents] = pages.slice(start) as [PdfPage];
    // A title of two lines is two links.
    expect(contents.linkedPages.length).toBeGreaterThanOrEqual(chapters.length);
    expect(pages.flatMap(({ linkedPages }) => linkedPages)).not.toContain(undefined);
    expect(contents.linkedPages).toEqual([...contents.linkedPages].sort((a, b) => (a ?? 0) - (b ?? 0)));
    expect(pages.at(-1)?.text).toContain(`${pages.length}/${pages.length}`);
  });

  it("book: no heading stands alone at the foot of a page", () => {
    const { pages } = file("buch");
    const headings = pages.flatMap(({ items }) => items.filter(isHeading));
    const lonely = pages.flatMap(({ items }, index) => {
      const last = items.filter(({ y }) => y > 20 * millimetre).toSorted((a, b) => a.y - b.y)[0];
      // A drawing across begins a sheet of its own, whatever stands before it.
      return last !== undefined && isHeading(last) && pages[index + 1]?.width !== 297 ? [last.text] : [];
    });
    expect(headings.length).toBeGreaterThan(20);
    expect(lonely).toEqual([]);
  });

  it("links lead to where readers find the site, never to the machine that printed it", () => {
    const addresses = [...files.values()].flatMap(({ pages }) => pages.flatMap((page) => page.addresses));
    expect(addresses.filter((address) => !/^(https?|mailto|tel):/.test(address))).toEqual([]);
    expect(addresses.filter((address) => /127\.0\.0\.1|localhost/.test(address))).toEqual([]);
    expect(addresses.some((address) => baseUrl !== undefined && address.startsWith(baseUrl))).toBe(
      baseUrl !== undefined,
    );
  });
});

/** By the sizes of `book.css`, which nothing else in it has. */
function isHeading({ size }: PdfText): boolean {
  return [20, 13, 11].includes(Math.round(size * 10) / 10);
}
