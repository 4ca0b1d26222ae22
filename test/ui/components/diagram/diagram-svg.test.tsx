import { renderToStaticMarkup } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { DiagramSvg } from "../../../../src/ui/components/diagram/diagram-svg.tsx";
import type { Drawing, DrawingBox } from "../../../../src/views/charts/drawing.ts";

const node: DrawingBox = {
  id: "a",
  part: "node",
  depth: 0,
  shape: "rect",
  x: 4,
  y: 4,
  w: 120.5,
  h: 60,
  lines: [
    { text: "Erste", x: 64, y: 30, direction: "ltr" },
    { text: "Stelle", x: 64, y: 50, direction: "ltr" },
  ],
  label: "Erste Stelle",
  kinds: ["department", "uncertain"],
  link: "stelle",
};

const drawing: Drawing = {
  width: 300,
  height: 200,
  fontSize: 15,
  edgeFontSize: 13,
  lang: "de",
  direction: "ltr",
  title: "Aufbau <b>",
  description: "Wer mit wem",
  boxes: [node, { ...node, id: "b", y: 120, label: "Zweite Stelle", kinds: [], link: "zweite" }],
  edges: [
    {
      from: "a",
      to: "b",
      line: "dotted",
      start: "none",
      end: "point",
      points: [
        { x: 64, y: 64 },
        { x: 64, y: 120 },
      ],
      label: "hilft",
      lines: [{ text: "hilft", x: 64, y: 95, direction: "ltr" }],
      labelRect: { x: 40, y: 80, w: 48, h: 20 },
    },
  ],
};

const render = (props: Partial<Parameters<typeof DiagramSvg>[0]> = {}) =>
  renderToStaticMarkup(
    <DiagramSvg drawing={drawing} idPrefix="p" resolveLink={(link) => `/de/${link}/`} {...props} />,
  );

describe("DiagramSvg", () => {
  it("is a named, described group with its language and size", () => {
    const svg = render({ className: "dgm-landscape" });
    expect(svg).toContain(
      '<svg class="dgm dgm-landscape" role="group" aria-labelledby="p-title" aria-describedby="p-desc" lang="de"',
    );
    expect(svg).toContain('viewBox="0 0 300 200" width="300" height="200"');
    expect(svg).toContain('<title id="p-title">Aufbau &lt;b></title>');
    expect(svg).toContain('<desc id="p-desc">Wer mit wem</desc>');
  });

  it("links boxes in reading order with their whole label as the name", () => {
    const links = [...render().matchAll(/<a class="dgm-link" href="([^"]*)" aria-label="([^"]*)"/g)];
    expect(links.map(([, href, name]) => [href, name])).toEqual([
      ["/de/stelle/", "Erste Stelle"],
      ["/de/zweite/", "Zweite Stelle"],
    ]);
  });

  it("names a box without a link when it has several lines", () => {
    expect(render({ resolveLink: () => undefined })).toContain('<g role="img" aria-label="Erste Stelle">');
  });

  it("marks kinds by class and uses no style attribute", () => {
    expect(render()).toContain('class="dgm-node k-department k-uncertain"');
    expect(render()).not.toMatch(/\sstyle=|<style|on\w+=/);
    expect(render({ standalone: true })).not.toMatch(/\sstyle=|<style/);
  });

  it("adds the marks it is told to a box and to a line, and to nothing else", () => {
    const svg = render({ markOf: (part) => ("id" in part ? (part.id === "b" ? "m-x" : undefined) : "m-y") });
    expect(svg).toContain('class="dgm-node m-x"');
    expect(svg).toContain('class="dgm-edge dgm-dotted m-y"');
    expect(svg.match(/ m-/g)).toHaveLength(2);
  });

  it.each([
    "javascript:alert(1)",
    "JavaScript:alert(1)",
    " javascript:alert(1)",
    "java\tscript:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "//evil.example/x",
    "/\\evil.example",
    "\\\\evil.example",
    "http://evil.example",
    "blob:x",
    "https://x y",
    "",
  ])("never emits the link %j", (link) => {
    expect(render({ resolveLink: () => link })).not.toMatch(/<a |href=/);
  });

  it.each([
    "/de/x/",
    "../x/",
    "./x",
    "x/index.html",
    "#a",
    "https://example.org/",
    "mailto:a@example.org",
    "tel:+49",
  ])("emits the link %j", (link) => {
    expect(render({ resolveLink: () => link })).toContain(`href="${link}"`);
  });

  it("escapes whatever a label holds", () => {
    const hostile = '"><script>alert(1)</script>';
    const line = { text: hostile, x: 0, y: 0, direction: "ltr" as const };
    const svg = render({ drawing: { ...drawing, boxes: [{ ...node, label: hostile, lines: [line] }] } });
    expect(svg).not.toContain("<script");
  });

  it("stands alone with a namespace, colours and fonts, and refers to nothing outside", () => {
    const svg = render({ standalone: true, resolveLink: () => undefined });
    expect(svg).toContain('xmlns="http://www.w3.org/2000/svg"');
    expect(svg).toContain("sans-serif");
    expect(svg).toContain('stroke-dasharray="4 4"');
    expect(svg.replace("http://www.w3.org/2000/svg", "")).not.toMatch(/url\(|https?:|href/);
  });

  it("writes numbers with one decimal at most", () => {
    expect(render()).not.toMatch(/\d\.\d\d/);
  });
});

describe("a picture that is a file of its own", () => {
  const file = (foot: readonly string[], changes: Partial<Drawing> = {}) =>
    renderToStaticMarkup(
      <DiagramSvg
        drawing={{ ...drawing, ...changes }}
        idPrefix="d"
        resolveLink={() => undefined}
        standalone
        foot={foot}
      />,
    );

  it("draws a body that stands for several with a thick border, as on a page", () => {
    const boxes = [{ ...node, kinds: ["collective" as const] }];
    expect(file([], { boxes })).toContain('stroke-width="2.5"');
    expect(file([])).not.toContain('stroke-width="2.5"');
  });

  it("says below itself what its signs mean, in room of its own", () => {
    const svg = file(["Gestrichelt: unbekannt", "Stand: Jahr"]);
    // Two lines of 13 px at a distance of one and a half, and a margin of 12 px above and below: 200 + 39 + 24.
    expect(svg).toContain('viewBox="0 0 300 263"');
    expect(svg).toContain(">Gestrichelt: unbekannt</text>");
    expect(file([])).toContain('viewBox="0 0 300 200"');
  });

  it("grows for a long line and begins at the right in a script that does", () => {
    const line = "x".repeat(50);
    // 50 letters of 13 px × 0.62 and two margins: 403 + 24.
    expect(file([line], { direction: "rtl" })).toContain('viewBox="0 0 427 244"');
    expect(file([line], { direction: "rtl" })).toContain('x="415"');
  });
});
