import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { SearchForm } from "../../../../src/ui/components/page/search-form.tsx";
import { SearchPanel } from "../../../../src/ui/components/page/search-panel.tsx";
import { toSearchFormWords, toSearchWords } from "../../../../src/views/search/search-words.ts";
import { toWords } from "../../../../src/views/translations/interface-words.ts";
import { germanSearchMessages } from "../../../browser/german-words.ts";

const words = toWords("de", germanSearchMessages, new Map());

describe("SearchForm", () => {
  it("is a GET form with a label, whole without script", () => {
    const html = renderToString(<SearchForm action="../suche/" words={toSearchFormWords(words)} id="q" />);
    expect(html).toMatch(/<search aria-label="Suche"><form[^>]* method="get" action="..\/suche\/"/);
    expect(html).toMatch(
      /<label class="kern-label" for="q">Suche<\/label><input[^>]* id="q" name="q" type="search"/,
    );
    expect(html).not.toMatch(/style=|<script/);
  });

  it("shows a hostile query as text", () => {
    const query = '"><script>alert(1)</script>';
    const html = renderToString(
      <SearchForm action="./" words={toSearchFormWords(words)} id="q" query={query} />,
    );
    expect(html).not.toContain("<script>");
  });
});

describe("SearchPanel", () => {
  const html = renderToString(
    <SearchPanel
      words={{ ...toSearchWords(words, "de", "web"), azLink: `A–Z '"<>&` }}
      ways={{
        finder: { href: "../fragen/", text: "Wen frage ich?" },
        questions: [],
        desk: { href: "../amt/", text: "Amt", lang: "de" },
      }}
      assets={{ script: "../s.js", engine: "../e.js", indexPath: "../pagefind/", root: "../../" }}
      locale="de"
      action="./"
      medium="web"
      azHref="../a-z/"
      filters={[{ value: "stelle", label: "Stellen" }]}
    />,
  );

  it("shows the way to A–Z unless a script hides it", () => {
    expect(html).toMatch(/data-search-fallback[^>]*>[^<]*<a class="kern-link" href="..\/a-z\/">/);
    expect(html).not.toMatch(/<noscript|style=/);
  });

  it("hides the choice of kinds until there are hits", () => {
    expect(html).toMatch(/<fieldset[^>]* hidden/);
  });

  it("shows the ways to the questions and to the desk beside it", () => {
    expect(html).toContain('<a class="kern-link" href="../fragen/">Wen frage ich?</a>');
    expect(html).toContain('<a class="kern-link" href="../amt/" lang="de">Amt</a>');
  });

  it("carries its sentences as data", () => {
    const attribute = /data-words="([^"]*)"/.exec(html)?.[1] ?? "";
    const decoded = attribute
      .replace(/&quot;/g, '"')
      .replace(/&lt;/g, "<")
      .replace(/&amp;/g, "&");
    expect(JSON.parse(decoded)).toMatchObject({ azLink: `A–Z '"<>&`, filterAll: "Alle" });
  });
});
