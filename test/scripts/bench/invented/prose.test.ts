import { describe, expect, it } from "vitest";
import { toProse } from "../../../../scripts/bench/invented/prose.ts";

describe("invented pages of plain text", () => {
  const pages = toProse(20, 7, (slug) => slug);

  it("are as many as wished, and the same for the same seed only", () => {
    expect(pages.map(({ slug }) => slug)).toEqual(
      Array.from({ length: 20 }, (_, index) => `seite-${index + 1}`),
    );
    expect(toProse(20, 7, (slug) => slug)).toEqual(pages);
    expect(toProse(20, 8, (slug) => slug)).not.toEqual(pages);
  });

  it("are 2 to 3 KB long, with four sections, twelve points, four words in bold and two links", () => {
    for (const { body } of pages) {
      expect(Buffer.byteLength(body)).toBeGreaterThan(2000);
      expect(Buffer.byteLength(body)).toBeLessThan(3000);
      expect(body.match(/^## /gm)).toHaveLength(4);
      expect(body.match(/^- /gm)).toHaveLength(12);
      expect(body.match(/\*\*Wichtig:\*\*/g)).toHaveLength(4);
      expect(body.match(/\]\(seite-(?:[1-9]|1\d|20)\)/g)).toHaveLength(2);
    }
  });

  it("are the same text for every generator but for the addresses of links", () => {
    const others = toProse(20, 7, (slug) => `/${slug}/`);
    expect(others.map(({ body }) => body.replace(/\]\(\/(seite-\d+)\/\)/g, "]($1)"))).toEqual(
      pages.map(({ body }) => body),
    );
  });
});
