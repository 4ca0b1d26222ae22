import { describe, expect, it } from "vitest";
import { readPageTexts } from "../../src/adapters/eleventy/page-texts.ts";
import { loadSite } from "../../src/adapters/load-site.ts";
import { reportSimpleGerman } from "../../src/adapters/simple-german.ts";
import { renderError } from "../../src/domain/data-error.ts";
import { findHardPages, findUnusedPages, highestLix, toReadability } from "../../src/views/readability.ts";

const { facts, network } = await loadSite(".");
const simple = await reportSimpleGerman(".", facts);
const pages = toReadability(await readPageTexts("."), facts);

describe("texts in Einfache Sprache", () => {
  it("break no rule", () => expect(simple.errors.map(renderError)).toEqual([]));

  it("have no sentence of more than ten words, and need every exception there is", () => {
    const wishes = simple.wishes.filter(({ message }) => !message.startsWith("Der Satz verneint"));
    expect(wishes.map(renderError)).toEqual([]);
  });
});

describe("German pages", () => {
  it("are all measured", () => {
    expect(pages.length).toBeGreaterThan(network.bodies.length + 15);
    expect(pages.every(({ words }) => words > 15)).toBe(true);
  });

  it(`have a LIX of at most ${highestLix}, or a reason`, () => {
    expect(findHardPages(pages).map(({ page, value }) => `${page} ${value}`)).toEqual([]);
    expect(findUnusedPages(pages, facts)).toEqual([]);
  });
});
