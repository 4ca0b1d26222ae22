import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { Citation } from "../../../src/ui/components/facts/citation-mark.tsx";
import { SourceList } from "../../../src/ui/components/facts/source-list.tsx";
import { StatementList } from "../../../src/ui/components/facts/statement-list.tsx";
import { aCitation, aReading, aSourceView } from "../a-reading.ts";

describe("Citation", () => {
  it("numbers each source once, in the order of the page, and leads to its note", () => {
    const reading = aReading();
    const first = renderToString(<Citation citation={aCitation(["a", "b"])} reading={reading} />);
    const second = renderToString(<Citation citation={aCitation(["b", "c"])} reading={reading} />);
    expect([...first.matchAll(/href="(#[^"]+)"/g)].map(([, href]) => href)).toEqual(["#q_1", "#q_2"]);
    expect([...second.matchAll(/href="(#[^"]+)"/g)].map(([, href]) => href)).toEqual(["#q_2", "#q_3"]);
    expect(first).toContain('aria-label="cite.note 1"');
  });

  it("shows a doubt and when the statement held", () => {
    const citation = { ...aCitation(["a"], "Nicht sicher."), asOf: "2015" };
    const html = renderToString(<Citation citation={citation} reading={aReading()} />);
    expect(html).toContain("Nicht sicher.");
    expect(html).toContain("cite.asOf 2015");
  });
});

describe("SourceList", () => {
  it("lists every cited source with publisher and date under the number statements carry", () => {
    const reading = aReading();
    for (const id of ["a", "b"]) renderToString(<Citation citation={aCitation([id])} reading={reading} />);
    const html = renderToString(<SourceList reading={reading} edition="Januar 2026" />);
    expect(html).toMatch(
      /<li id="q_1"><a [^>]*href="https:\/\/a\.example\.org\/"[^>]*>Titel a<\/a> \(Amt a, 2015\)<\/li>/,
    );
    expect(html).toContain('<li id="q_2">');
    expect(html).toContain("cite.edition Januar 2026");
  });

  it.each([
    ["de", "Titel a"],
    ["uk", '<span lang="de" dir="ltr">Titel a</span>'],
  ] as const)("names a source that has no address without a link, in %s", (locale, title) => {
    const reading = aReading(locale);
    const { url: _, ...source } = aSourceView("a");
    reading.notes.cite({ sources: [source] });
    const html = renderToString(<SourceList reading={reading} edition="2026" />);
    expect(/<li id="q_1">(.*?)<\/li>/.exec(html)?.[1]).toMatch(
      new RegExp(`^${title} \\(.*Amt a.*, .*2015.*\\)$`),
    );
    expect(/<ol>.*<\/ol>/.exec(html)?.[0]).not.toMatch(/<a |href/);
  });

  it.each([
    ["press", false, "reliability.press"],
    ["secondary", false, "reliability.secondary"],
    ["official", true, "cite.outdated"],
  ] as const)("says of a source that is %s (outdated: %s): %s", (reliability, outdated, words) => {
    const reading = aReading();
    reading.notes.cite({ sources: [aSourceView("a", { reliability, outdated })] });
    expect(renderToString(<SourceList reading={reading} edition="2026" />)).toContain(words);
  });

  it("keeps the date of the site where nothing is cited", () => {
    const html = renderToString(<SourceList reading={aReading()} edition="2026" />);
    expect(html).toContain("cite.edition 2026");
    expect(html).not.toContain("<ol>");
  });
});

describe("StatementList", () => {
  const draw = (doubts: readonly (string | undefined)[]) =>
    renderToString(
      <StatementList
        reading={aReading()}
        statements={doubts.map((doubt, index) => ({
          id: `s${index}`,
          content: `Aussage ${index}`,
          citation: aCitation(["a"], doubt),
        }))}
      />,
    );

  it.each([
    [[undefined, undefined], 0, []],
    [["X"], 1, []],
    [["X", "X", "X"], 1, ["cite.sharedDoubt 3"]],
    [["X", "Y", "X"], 3, []],
    [["X", "X", undefined, "Y", "Y"], 2, ["cite.sharedDoubt 2", "cite.sharedDoubt 2"]],
  ] as const)("shows for doubts %j %i doubt lines", (doubts, lines, shared) => {
    const html = draw(doubts);
    expect(html.match(/class="doubt"/g) ?? []).toHaveLength(lines);
    expect([...html.matchAll(/cite\.sharedDoubt \d/g)].map(([words]) => words)).toEqual(shared);
    doubts.forEach((_, index) => {
      expect(html).toContain(`Aussage ${index}`);
    });
  });
});
