import { describe, expect, it } from "vitest";
import { loadSite } from "../../src/adapters/facts/load-site.ts";
import { reportSimpleGerman } from "../../src/adapters/facts/plain-language-check.ts";
import { readPageTexts } from "../../src/build/review/page-texts.ts";
import { renderError } from "../../src/domain/mistakes/data-error.ts";
import {
  findHardPages,
  findUnusedPages,
  highestLix,
  toReadability,
} from "../../src/views/editors/readability.ts";
import { isHandedOver } from "./handover.ts";

const { facts, network } = await loadSite(".");
const simple = reportSimpleGerman(facts);
const pages = toReadability(await readPageTexts("."), facts);

describe("texts in Einfache Sprache", () => {
  it("break no rule", () => expect(simple.errors.map(renderError)).toEqual([]));

  // Of editors the check asks for twelve at most.
  it.skipIf(isHandedOver)(
    "have no sentence of more than ten words, and need every exception there is",
    () => {
      const wishes = simple.wishes.filter(({ message }) => !message.startsWith("Der Satz verneint"));
      expect(wishes.map(renderError)).toEqual([]);
    },
  );
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
