import fc from "fast-check";
import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { toDiskLink, toRelativeLink } from "../../../src/views/host/relative-link.ts";
import { toWebMarkup } from "../../../src/views/host/web-markup.ts";

const part = fc.stringMatching(/^[a-z0-9][a-z0-9_-]{0,5}$/);
const folder = fc
  .array(part, { maxLength: 3 })
  .map((parts) => `/${parts.map((name) => `${name}/`).join("")}`);
const path = fc
  .tuple(
    folder,
    fc.constantFrom("", "", "a.html", "site.css"),
    fc.constantFrom("", "#teil", "?q=x", "?q=x#y"),
  )
  .map((all) => all.join(""));
/** Texts of editors who try to write a reference. */
const hostile = fc
  .array(
    fc.constantFrom(
      ' href="',
      " href=",
      '"',
      "index.html",
      "a/",
      "../",
      ">",
      "<a",
      "#",
      "?",
      " ",
      "'",
      "&quot;",
      "=",
    ),
    { maxLength: 8 },
  )
  .map((pieces) => pieces.join(""));

/** A page with every kind of reference, its texts in elements and attributes. */
function Markup(props: { readonly links: readonly string[]; readonly texts: readonly string[] }) {
  const { links, texts } = props;
  const [link = "", other = ""] = links;
  const [text = "", title = ""] = texts;
  return (
    <section title={title}>
      {text}
      <a data-x={text} href={link} title={title}>
        {text}
      </a>
      {title}
      <a title={text} href={`https://example.org/${encodeURIComponent(text)}/index.html`}>
        {title}
      </a>
      <a title={text} href="#index.html">
        {text}
      </a>
      <form aria-label={title} action={other}>
        <input title={title} value={text} />
      </form>
    </section>
  );
}

describe("toWebMarkup", () => {
  it("makes of the markup for a disk the one for the web, whatever its texts say", () => {
    fc.assert(
      fc.property(folder, fc.tuple(path, path), fc.tuple(hostile, hostile), (from, to, texts) => {
        const render = (toLink: (from: string, to: string) => string) =>
          renderToString(<Markup links={to.map((one) => toLink(from, one))} texts={texts} />);
        expect(toWebMarkup(render(toDiskLink))).toBe(render(toRelativeLink));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['<a href="index.html">', '<a href="./">'],
    ['<a href="../../en/index.html#teil">', '<a href="../../en/#teil">'],
    ['<form action="suche/index.html?a=b">', '<form action="suche/?a=b">'],
    ['<a href="https://a.example.org/index.html">', '<a href="https://a.example.org/index.html">'],
    ['<p title=" href=">a/index.html</p>', '<p title=" href=">a/index.html</p>'],
    ['<p title=" href=">index.html#<b class="c">', '<p title=" href=">index.html#<b class="c">'],
  ])("makes of %s %s", (disk, web) => {
    expect(toWebMarkup(disk)).toBe(web);
  });
});
