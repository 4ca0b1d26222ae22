import { renderToStaticMarkup } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { ProseText } from "../../../src/pages/parts/prose-with-drawings.tsx";
import { aReading } from "../../ui/a-reading.ts";
import { aContext, aTown } from "../a-context.ts";

const context = aContext(aTown(), "start");
const drawing = context.drawing("bild").landscape;
const box = {
  part: "node",
  depth: 0,
  shape: "rect",
  x: 0,
  y: 0,
  w: 9,
  h: 9,
  lines: [],
  label: "Amt",
} as const;

/** Addresses of the links in a drawing whose only box leads to `link`. */
const hrefsOf = (link: string) => {
  const linked = { ...drawing, boxes: [{ ...box, id: "a", kinds: [], link }] };
  const html = renderToStaticMarkup(
    <ProseText
      prose={{
        head: {},
        title: { text: "Titel", locale: "de", state: "source" },
        parts: [{ diagram: "bild" }],
      }}
      context={{ ...context, drawing: () => ({ landscape: linked, portrait: linked }) }}
      reading={aReading()}
    />,
  );
  return [...new Set([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href))];
};

describe("ProseText", () => {
  it.each([
    ["the page of a body", "rathaus", "aemter/rathaus/"],
    ["a web address", "https://gut.example/", "https://gut.example/"],
    ["a mailbox", "mailto:amt@gut.example", "mailto:amt@gut.example"],
    ["a telephone", "tel:+493691", "tel:+493691"],
  ])("keeps the link of a drawing to %s", (_, link, href) => {
    expect(hrefsOf(link)).toEqual([href]);
  });

  it("never links a box to a program", () => {
    expect(hrefsOf("javascript:alert(1)")).toEqual([]);
  });
});
