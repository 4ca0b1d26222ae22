import { describe, expect, it } from "vitest";
import { loadSite } from "../../src/adapters/facts/load-site.ts";
import { noLongerStated, toEndedSentence } from "../../src/views/review/ended-sentence.ts";

const sites = [".", "test/fixtures/musterkreis", "test/fixtures/tiny"];

describe.each(sites)("relations of %s, should they end", async (root) => {
  const { network } = await loadSite(root);

  it.each(network.relations.map(({ id, kind, sentence }) => [id, kind, sentence.source] as const))(
    "%s",
    (_, kind, sentence) => {
      const ended = toEndedSentence(kind, sentence)
        .map(({ text }) => text)
        .join("");
      // Only what was said about the past cannot be turned.
      if (/ (?:gehörte|war) (?:2015|2021) /.test(sentence)) expect(ended).toContain(noLongerStated);
      else {
        expect(ended.match(/nicht mehr/g)).toHaveLength(1);
        expect(ended.replace(" nicht mehr", "")).toBe(sentence.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1"));
      }
    },
  );
});
