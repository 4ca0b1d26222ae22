import { describe, expect, it } from "vitest";
import { loadSite } from "../../src/adapters/facts/load-site.ts";
import { toRoutes } from "../../src/domain/network/routes.ts";
import { toIndex } from "../../src/views/facts/a-z.ts";

// Words people look for an office by are no names: by its own page, the Fachgebiet is not the Ausländerbehörde.

const { network } = await loadSite(".");

describe("search words that name another office, or one no source equates", () => {
  it.each([
    ["Ausländerbehörde", ["fachdienst-auslaender-und-personenstandswesen"], ["fachgebiet-auslaenderwesen"]],
    ["Gesundheitsamt", [], ["fachbereich-gesundheit"]],
    ["Jugendamt", [], ["fachbereich-jugend"]],
    ["Sozialamt", [], ["fachbereich-soziales"]],
    ["Arbeitsamt", [], ["fachbereich-arbeit"]],
    ["Diakonie", [], ["immanuel-diakonie-suedthueringen"]],
  ])("%s is the name of %j and leads the search to %j", (word, named, sought) => {
    const idsBy = (key: "aliases" | "searchWords") =>
      network.bodies.filter((body) => body[key].includes(word)).map(({ id }) => id);
    expect(idsBy("aliases")).toEqual(named);
    expect(idsBy("searchWords")).toEqual(sought);
    for (const id of [...named, ...sought])
      expect(network.searchTerms(network.body(id), "de")).toContain(word);
    const seen = toIndex(network, toRoutes(network), "de", "2026-12-01")
      .flatMap(({ entries }) => entries)
      .filter(({ label }) => label === word);
    // Everyday words of questions lead to the question, which claims nothing about an office.
    const names = seen.filter(({ path }) => !path.includes("/wen-frage-ich/"));
    expect(names).toHaveLength(named.length);
  });
});
