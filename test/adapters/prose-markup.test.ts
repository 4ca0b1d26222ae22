import { expect, it } from "vitest";
import { renderProse } from "../../src/adapters/prose-markup.ts";
import { Block } from "../../src/domain/block.ts";

const aPiece = (german: string, ukrainian?: string, of = german) => {
  const block = new Block(german);
  if (ukrainian !== undefined) block.setTranslation("uk", { of, text: ukrainian });
  return { block };
};
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
    },
    { diagram: "content/de/a.md#1" },
    { html: "<p>Geändert.</p>\n", locale: "de", state: "source" },
  ]);
});

it("renders a translation piece by piece, German where there is none, and says which is which", () => {
  expect(renderProse({ pieces }, "uk", resolve)).toEqual([
    {
      html: '<h2 class="kern-heading">Хто</h2>\n<p><a class="kern-link" href="../rat/">Рада</a>.</p>\n',
      locale: "uk",
      state: "machine",
    },
    { html: "<p>Neu.</p>\n", locale: "de", state: "stand-in" },
    { diagram: "content/de/a.md#1" },
    { html: "<p>Було.</p>\n", locale: "uk", state: "outdated" },
  ]);
});
