import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readMarkdown } from "../../../src/adapters/prose/markdown.ts";
import { renderMarkdown } from "../../../src/adapters/prose/render-markdown.ts";

const htmlOf = (text: string) =>
  renderMarkdown(text, (target) =>
    target === "nirgends" ? undefined : { href: `../${target}/`, outside: target.startsWith("https:") },
  );
const problemsOf = (text: string) =>
  readMarkdown("content/de/a.md", text, 10)
    .problems.filter(({ isHint }) => !isHint)
    .map(({ line, column, message }) => `${line}:${column} ${message}`);

describe("readMarkdown", () => {
  it("finds links with their places, the same one twice at its two places", () => {
    const { links, problems } = readMarkdown(
      "a.md",
      "Der [Rat](rat) und\nder [Rat](rat), [fern](https://a.example.org/)\n\n- [x](mitmachen)",
      5,
    );
    expect(problems).toEqual([]);
    expect(links).toEqual([
      { target: "rat", words: "Rat", line: 5, column: 11 },
      { target: "rat", words: "Rat", line: 6, column: 11 },
      { target: "https://a.example.org/", words: "fern", line: 6, column: 24 },
      { target: "mitmachen", words: "x", line: 8, column: 7 },
    ]);
  });

  it("finds the place of a link, not of a word that looks like it", () => {
    expect(readMarkdown("a.md", "Der Rat der rat: [Rat](rat)", 1).links).toEqual([
      { target: "rat", words: "Rat", line: 1, column: 24 },
    ]);
  });

  it("finds drawings with the line their text begins on, and numbers them", () => {
    const text = "Text\n\n```mermaid\nflowchart TB\n```\n\n~~~ mermaid\nflowchart LR\n~~~\n\n```js\nx\n```\n";
    expect(readMarkdown("content/de/a.md", text, 5).diagrams).toEqual([
      { id: "content/de/a.md#1", source: "flowchart TB\n", line: 8 },
      { id: "content/de/a.md#2", source: "flowchart LR\n", line: 12 },
    ]);
  });

  it("cuts a text into pieces that stand for themselves, with the targets their links name elsewhere", () => {
    const text =
      "## Wer\n\nDer [Rat][r]\nhilft.\n\n- a\n- b\n\n```mermaid\nflowchart TB\n```\n\n| a |\n|---|\n| b |\n\n[r]: rat\n";
    expect(readMarkdown("content/de/a.md", text, 5).pieces).toEqual([
      { text: "## Wer" },
      { text: "Der [Rat][r]\nhilft.\n\n[R]: <rat>" },
      { text: "- a\n- b" },
      { diagram: "content/de/a.md#1" },
      { text: "| a |\n|---|\n| b |" },
    ]);
  });

  it("refuses a drawing inside a list, where it could not be shown", () => {
    expect(problemsOf("- x\n\n  ```mermaid\n  flowchart TB\n  ```\n")).toEqual([
      "12:1 Eine Zeichnung kann nicht in einer Liste oder einem Zitat stehen.",
    ]);
  });

  it.each([
    "rat",
    "a-z",
    "https://a.example.org/b?c=d#e",
    "http://a.example.org/",
    "mailto:integration@example.org",
    "tel:+4912345",
    "tel:01234-5",
  ])("lets a link lead to %s", (target) => {
    expect(problemsOf(`[x](${target})`)).toEqual([]);
    expect(problemsOf(`[x](<${target}> "Titel")`)).toEqual([]);
  });

  it.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java%0Ascript:alert(1)",
    "java&#10;script:alert(1)",
    "java&Tab;script:alert(1)",
    "&#106;avascript:alert(1)",
    "vbscript:x",
    "data:text/html,x",
    "data:image/svg+xml;base64,x",
    "file:///etc/passwd",
    "ftp://a.example.org/",
    "//boese.example/",
    "\\\\\\\\boese.example",
    "/de/aemter/",
    "../x",
    "./x",
    "x.html",
    "x#teil",
    "#teil",
    "?q=x",
    "Rat",
    "https:boese.example",
    "https://",
    "https://rechner",
    "https://stadt.example.org@boese.example/",
    "mailto:",
    "mailto:a",
    "tel:abc",
    "blob:https://a.example.org/x",
    "",
  ])("refuses a link to %j", (target) => {
    expect(problemsOf(`[x](${target})`)).toHaveLength(1);
  });

  it.each([
    ["[x]: javascript:alert(1)\n\n[x]", "12:1 Der Link „javascript:alert(1)“ ist nicht erlaubt."],
    ["<javascript:alert(1)>", "10:2 Der Link „javascript:alert(1)“ ist nicht erlaubt."],
    ["![x](https://a.example.org/x.png)", "10:6 Bilder sind im Text nicht vorgesehen."],
    ["![x][y]\n\n[y]: data:image/png;base64,x", "10:1 Bilder sind im Text nicht vorgesehen."],
    ["# Titel", "10:1 Die Überschrift mit einem „#“ gibt es schon: Das ist der Titel im Kopf der Datei."],
    [
      "Titel\n=====",
      "10:1 Die Überschrift mit einem „#“ gibt es schon: Das ist der Titel im Kopf der Datei.",
    ],
    ["> # Titel", "10:3 Die Überschrift mit einem „#“ gibt es schon: Das ist der Titel im Kopf der Datei."],
    [
      "a\n\nb&#x202e;c",
      "12:1 In diesem Absatz steht ein unsichtbares Zeichen in der Schreibweise mit „&…;“.",
    ],
    [
      "[a&ZeroWidthSpace;b](rat)",
      "10:1 In diesem Absatz steht ein unsichtbares Zeichen in der Schreibweise mit „&…;“.",
    ],
    ["a&shy;b", "10:1 In diesem Absatz steht ein unsichtbares Zeichen in der Schreibweise mit „&…;“."],
  ])("refuses %j", (text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });

  it.each(["a &amp; b", "a&nbsp;b", "&auml;", "`&#x202e;`", "AT&T", "&unbekannt;"])("accepts %j", (text) => {
    expect(problemsOf(text)).toEqual([]);
  });
});

/** Tags markdown-it writes by itself, and the frame we put around tables. */
const ownTags = new Set(
  "a blockquote br code div em h1 h2 h3 h4 h5 h6 hr img li ol p pre s strong table tbody td th thead tr ul".split(
    " ",
  ),
);
const ownAttributes = new Set(["class", "href", "rel", "tabindex", "start", "src", "alt", "title"]);

/** Every tag of markup we made: text is escaped, so a `<` can only open one of ours. */
function tagsOf(html: string): { name: string; attributes: Map<string, string> }[] {
  return [...html.matchAll(/<([^>]*)>/g)].map((match) => {
    const tag = /^\/?([a-z][a-z0-9]*)((?: [a-z]+(?:="[^"<>]*")?)*) ?\/?$/.exec(match[1] ?? "");
    if (!tag) throw new Error(`not a tag of ours: ${match[0]}`);
    const attributes = [...(tag[2] ?? "").matchAll(/ ([a-z]+)(?:="([^"]*)")?/g)];
    return {
      name: tag[1] ?? "",
      attributes: new Map(attributes.map(([, key = "", value = ""]): [string, string] => [key, value])),
    };
  });
}

describe("renderMarkdown", () => {
  it.each([
    ["<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n"],
    ["a <b onclick=x>b</b>", "<p>a &lt;b onclick=x&gt;b&lt;/b&gt;</p>\n"],
    ["<!-- x -->", "<p>&lt;!-- x --&gt;</p>\n"],
    ["{{ 7 * 7 }} {% x %}", "<p>{{ 7 * 7 }} {% x %}</p>\n"],
    ["## Teil", '<h2 class="kern-heading">Teil</h2>\n'],
    ["[Rat](rat)", '<p><a class="kern-link" href="../rat/">Rat</a></p>\n'],
    ['[Rat](rat "Titel")', '<p><a class="kern-link" href="../rat/">Rat</a></p>\n'],
    [
      "[fern](https://a.example.org)",
      '<p><a class="kern-link" href="../https://a.example.org/" rel="external noreferrer">fern</a></p>\n',
    ],
    ["[x](nirgends)", "<p><a>x</a></p>\n"],
    ["&lt;script&gt;", "<p>&lt;script&gt;</p>\n"],
    ['```js" onclick="x\n<b>\n```', '<pre><code class="language-js&quot;">&lt;b&gt;\n</code></pre>\n'],
  ])("%j becomes %j", (text, html) => {
    expect(htmlOf(text)).toBe(html);
  });

  it("makes tables that a keyboard can scroll", () => {
    const html = htmlOf("| a | b |\n|---|--:|\n| c | d |");
    expect(html).toMatch(/^<div class="[^"]+" tabindex="0"><table class="[^"]+">/);
    expect(html.trimEnd()).toMatch(/<\/table><\/div>$/);
  });

  it("carries no inline style, which the policy of the site forbids", () => {
    const html = htmlOf("| a | b |\n|:-:|--:|\n| c | d |");
    expect(html).not.toContain("style=");
    expect(html).toContain('<th class="kern-table__header--numeric">b</th>');
    expect(html).toContain('<td class="kern-table__cell--numeric">d</td>');
  });

  const nasty = fc.array(
    fc.oneof(
      fc.constantFrom(
        ..."<script>|</script>|<img src=x onerror=alert(1)>|javascript:|data:text/html,|[|](|)|![|]|<|>|\"|'|`|```|~~~|\n|\n\n|# |> |- |1. |*|**|_|~~|\\|&lt;|&#x3c;|&#34;|&quot;|&colon;|&Tab;|:|//|http://a.example.org|[x]: |<javascript:alert(1)>|<a@b.example>|onclick=|style=|{{|}}|%%{init}|---\n|\u0000|\u202e|\ud800".split(
          "|",
        ),
        "|",
        "|---|\n",
        "\t",
        "    ",
      ),
      fc.string({ unit: "binary", maxLength: 6 }),
    ),
    { maxLength: 30 },
  );

  it("is inert, whatever anybody writes: only our tags, our attributes and judged links", () => {
    fc.assert(
      fc.property(nasty, (pieces) => {
        const text = pieces.join("");
        const { problems, links } = readMarkdown("content/de/a.md", text, 1);
        const judged = new Set(links.map(({ target }) => target));
        const html = renderMarkdown(text, (target) =>
          judged.has(target) ? { href: target, outside: false } : undefined,
        );
        for (const { name, attributes } of tagsOf(html)) {
          expect(ownTags).toContain(name);
          for (const key of attributes.keys()) expect(ownAttributes).toContain(key);
          const href = attributes.get("href");
          if (href !== undefined) expect(href).toMatch(/^([a-z0-9-]+$|https?:\/\/|mailto:|tel:)/);
          // A picture is refused before anything is rendered.
          if (name === "img") expect(problems.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 3000 },
    );
  });
});
