import MarkdownIt from "markdown-it";
import { parse } from "node-html-parser";
import { describe, expect, it } from "vitest";
import { Network } from "../../../src/domain/network/network.ts";
import type { ChangeReview } from "../../../src/views/review/review.ts";
import { longestMarkdown, toReviewMarkdown } from "../../../src/views/review/review-markdown.ts";
import type { ReviewSection } from "../../../src/views/review/section.ts";
import { toReview } from "../../../src/views/review/to-review.ts";
import { toSections } from "../../../src/views/review/to-sections.ts";
import { aBlock, aBody, aFact, plainWords, someFacts, theNetwork, theRoot } from "../../builders.ts";

const review = (): ChangeReview => {
  const facts = someFacts();
  const state = { label: "x", facts, network: new Network(facts), pages: [] };
  return toReview(state, state, "2026-11-25");
};
const noLinks = { hrefOf: () => undefined };
const aSection = (count: number, text: string): ReviewSection => ({
  id: "s",
  title: "Abschnitt",
  items: Array.from({ length: count }, (_, index) => ({ line: [{ text: `${index} ${text}` }] })),
});

describe("toReviewMarkdown", () => {
  it("counts what has no room", () => {
    const text = toReviewMarkdown(review(), [aSection(57, "kurz")], noLinks);
    expect(text).toContain("### Abschnitt (57)");
    expect(text.match(/ kurz$/gm)).toHaveLength(40);
    expect(text).toContain("- … und 17 weitere");
  });

  it.each([
    ["many", 12, 5000, "x".repeat(300)],
    ["long ones of signs that take room", 12, 50, "&".repeat(5000)],
    ["very many sections", 30, 50, "@".repeat(5000)],
  ])("fits into a comment with %s", (_, sections, items, text) => {
    const all = Array.from({ length: sections }, () => aSection(items, text));
    const markdown = toReviewMarkdown(review(), all, noLinks);
    expect(markdown.length).toBeLessThan(longestMarkdown);
    expect(markdown.match(/### Abschnitt/g)).toHaveLength(sections);
    expect(markdown).toMatch(/und \d+ weitere/);
  });

  it("shows of two long wordings the place where they differ", () => {
    const long = "Wort ".repeat(200);
    const item = { line: [{ text: "Text" }], before: `${long}alt`, after: `${long}neu` };
    const markdown = toReviewMarkdown(review(), [{ id: "s", title: "S", items: [item] }], noLinks);
    expect(markdown).toMatch(/bisher: … (Wort )+alt/);
    expect(markdown).toMatch(/jetzt: … (Wort )+neu/);
    expect(markdown.length).toBeLessThan(600);
  });

  it("keeps names, texts and the name of a branch from becoming anything but text", () => {
    const nasty = "</li>@alle #1 [x](https://boese.example) <img src=x> `code` www.boese.example";
    const toState = (name: string, label: string) => {
      const body = aBody("a", {
        name: `${name} ${nasty}`,
        facts: [aFact("f", { text: aBlock(`${name} ${nasty}`) })],
        contacts: [{ kind: "address", value: `${name} ${nasty}`, sources: ["netzseite"] }],
        relations: [
          {
            kind: "memberOf",
            target: "netzwerk",
            sentence: aBlock(
              `Das [${nasty.replace(/[[\]]/g, "")}](a) ist im [Netz](netzwerk) vertreten, ${name}.`,
            ),
            sources: ["netzseite"],
          },
        ],
      });
      const facts = someFacts({ bodies: [theNetwork(), theRoot(), body] });
      return { label, facts, network: new Network(facts), pages: [] };
    };
    const found = toReview(toState("Alt", "`x` @alle <b>"), toState("Neu", "y`#1`"), "2026-11-25");
    const sections = toSections(found, plainWords, (body) => `/de/${body}/`);
    const markdown = toReviewMarkdown(found, sections, {
      hrefOf: (path) => `https://vorschau.example.org${path}`,
      problem: `Nicht lesbar: ${nasty}`,
    });
    const generous = new MarkdownIt({ html: true, linkify: true });
    generous.linkify.set({ fuzzyLink: false });
    const root = parse(generous.render(markdown), { comment: true });
    const tags = new Set(root.querySelectorAll("*").map(({ rawTagName }) => rawTagName));
    expect([...tags].sort()).toEqual(["a", "code", "h2", "h3", "li", "p", "strong", "ul"]);
    for (const link of root.querySelectorAll("a"))
      expect(link.getAttribute("href")).toMatch(/^https:\/\/vorschau\.example\.org\/de\//);
    for (const code of root.querySelectorAll("code")) code.remove();
    expect(root.textContent).not.toMatch(/@\w|#\d|https?:\/\/|www\./);
  });
});
