import { describe, expect, it } from "vitest";
import { toIndexedPart } from "../../../src/adapters/search/indexed-part.ts";

const url = "/de/a/";
const partOf = (html: string) => toIndexedPart({ url, html }).html;

describe("the part of a page that is indexed", () => {
  it("is its language, its title, its statements for the index, and the searched element", () => {
    const html =
      '<!DOCTYPE html>\n<html lang="de" dir="ltr"><head><title>A – Netz</title><link rel="stylesheet" href="s.0a.css">' +
      '<meta name="keywords" data-pagefind-meta="kw[content]" content="Amt"></head><body><nav>Menü</nav>' +
      '<main data-pagefind-body="true"><h1>A</h1><p data-pagefind-ignore="true">x</p></main><footer>1. Mai</footer></body></html>';
    expect(partOf(html)).toBe(
      '<!DOCTYPE html><html lang="de" dir="ltr"><head><meta charset="utf-8"><title>A – Netz</title>' +
        '<meta name="keywords" data-pagefind-meta="kw[content]" content="Amt"></head>' +
        '<body><main data-pagefind-body="true"><h1>A</h1><p data-pagefind-ignore="true">x</p></main></body></html>',
    );
  });

  it("does not change with the frame of the page", () => {
    const page = (frame: string) =>
      `<html lang="de"><head><title>A</title>${frame}</head><body><p>${frame}</p><main data-pagefind-body>A</main>${frame}</body></html>`;
    expect(partOf(page("<b>neu</b>"))).toBe(partOf(page("")));
  });

  it.each([
    ["nothing is marked", '<html lang="de"><body><main>A</main></body></html>'],
    [
      "two elements are",
      '<html lang="de"><main data-pagefind-body>A</main><p data-pagefind-body>B</p></html>',
    ],
    [
      "something in the frame is, too",
      '<html lang="de"><p data-pagefind-meta="x">A</p><main data-pagefind-body>B</main></html>',
    ],
    [
      "something below it is, too",
      '<html lang="de"><main data-pagefind-body>B</main><p data-pagefind-filter="x:y">A</p></html>',
    ],
    ["no language is stated", "<main data-pagefind-body>B</main>"],
  ])("is the whole page when %s", (_, html) => {
    expect(partOf(html)).toBe(html);
  });
});
