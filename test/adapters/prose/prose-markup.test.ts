import { expect, it } from "vitest";
import { renderProse } from "../../../src/adapters/prose/prose-markup.ts";
import { aBlock } from "../../builders.ts";

const aPiece = (german: string, ukrainian?: string, of = german) => ({
  block: aBlock(german, ukrainian === undefined ? {} : { uk: { of, text: ukrainian } }),
});
const pieces = [
  aPiece("## Wer", "## Хто"),
  aPiece("Der [Rat](rat).", "[Рада](rat)."),
  aPiece("Neu."),
  { diagram: "content/de/a.md#1" },
  aPiece("Geändert.", "Було.", "Alt."),
];
const resolve = (target: string) => ({ href: `../${target}/`, outside: false });

it("renders German as one text between drawings", () => {
  expect(renderProse({ pieces }, "de", resolve)).toEqual([
    {
      html: '<h2 class="kern-heading">Wer</h2>\n<p>Der <a class="kern-link" href="../rat/">Rat</a>.</p>\n<p>Neu.</p>\n',
      locale: "de",
      state: "source",
      count: 3,
    },
    { diagram: "content/de/a.md#1" },
    { html: "<p>Geändert.</p>\n", locale: "de", state: "source", count: 1 },
  ]);
});

it("renders a translation piece by piece, German where there is none, and says which is which", () => {
  expect(renderProse({ pieces }, "uk", resolve)).toEqual([
    {
      html: '<h2 class="kern-heading">Хто</h2>\n<p><a class="kern-link" href="../rat/">Рада</a>.</p>\n',
      locale: "uk",
      state: "machine",
      count: 2,
    },
    { html: "<p>Neu.</p>\n", locale: "de", state: "stand-in", count: 1 },
    { diagram: "content/de/a.md#1" },
    { html: "<p>Було.</p>\n", locale: "uk", state: "outdated", count: 1 },
  ]);
});

it("keeps apart what different roles have reviewed", () => {
  const reviewed = (by: string) => ({
    block: aBlock("Text.", { uk: { text: "Текст.", reviewed: { by, on: "2026-11-24" } } }),
  });
  const own = [reviewed("Caritas"), reviewed("Caritas"), reviewed("Beirat"), aPiece("Neu.", "Нове.")];
  const parts = renderProse({ pieces: own }, "uk", resolve);
  expect(parts.map((part) => "html" in part && [part.state, part.reviewed?.by, part.count])).toEqual([
    ["reviewed", "Caritas", 2],
    ["reviewed", "Beirat", 1],
    ["machine", undefined, 1],
  ]);
});
