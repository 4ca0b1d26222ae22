import { describe, expect, it } from "vitest";
import { toChapterMarkup } from "../../../src/views/paper/chapter-markup.ts";

const options = {
  prefix: "k_a_",
  resolve: (href: string) => (href.startsWith("../b/") ? `#k_b${href.includes("#") ? "_x" : ""}` : undefined),
};

describe("toChapterMarkup", () => {
  it.each([
    ["headings go down a level", '<h1 class="x">A</h1><h5>B</h5>', '<h2 class="x">A</h2><h6>B</h6>'],
    ["the lowest heading stays", "<h6>A</h6>", "<h6>A</h6>"],
    ["ids get the prefix", '<p id="x">', '<p id="k_a_x">'],
    [
      "every reference to ids follows",
      '<svg aria-labelledby="s t" aria-describedby="d">',
      '<svg aria-labelledby="k_a_s k_a_t" aria-describedby="k_a_d">',
    ],
    [
      "links to the same place in other languages go",
      '<dt id="x">A</dt><dd class="here"><a href="../../en/b/#x" lang="en">English</a></dd><dd>B</dd>',
      '<dt id="k_a_x">A</dt><dd>B</dd>',
    ],
    ["labels follow", '<label for="f">', '<label for="k_a_f">'],
    ["links inside the page follow", '<a href="#x">', '<a href="#k_a_x">'],
    [
      "links to chapters stay inside",
      '<a class="l" href="../b/" lang="de">',
      '<a class="l" href="#k_b" lang="de">',
    ],
    ["also to their parts", '<a href="../b/#x">', '<a href="#k_b_x">'],
    [
      "other links stay as they are",
      '<a href="https://example.org/?a=1&amp;b=2">',
      '<a href="https://example.org/?a=1&amp;b=2">',
    ],
    ["marks for the search go", '<p data-pagefind-ignore data-pagefind-meta="kw">', "<p>"],
    ["attributes without a value stay", "<a download hidden>", "<a download hidden>"],
    ["void elements stay void", '<meta id="x"/><wbr/>', '<meta id="k_a_x"/><wbr/>'],
    [
      "what looks like markup in a text or value is left alone",
      '<p title="<h1 id=x>">id="x" h1&lt;</p>',
      '<p title="<h1 id=x>">id="x" h1&lt;</p>',
    ],
  ])("%s", (_, html, expected) => expect(toChapterMarkup(html, options)).toBe(expected));
});
