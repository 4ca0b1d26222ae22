import { describe, expect, it } from "vitest";
import { loadSite } from "../../../src/adapters/facts/load-site.ts";
import { toSearchWays } from "../../../src/views/search/search-ways.ts";

describe("toSearchWays", () => {
  const linkTo = (name: string) => `../${name}/`;

  it("leads to the questions, each with its words, and to the desk by its German name", async () => {
    const { network } = await loadSite("test/fixtures/musterkreis");
    const [topic] = network.topics;
    const ways = toSearchWays(network, "de", linkTo, "Wen frage ich?");
    expect(ways.finder).toEqual({ href: "../wen-frage-ich/", text: "Wen frage ich?" });
    expect(ways.questions).toHaveLength(network.topics.length);
    expect(ways.questions[0]).toMatchObject({ href: `../wen-frage-ich/#${topic?.id}` });
    const learning = ways.questions.find(({ href }) => href.endsWith("#deutsch-ueben"));
    expect(learning?.words).toBe("Sprachkurs Sprachpate");
    const desk = network.body(network.site.fallbackDesk);
    expect(ways.desk).toEqual({ href: `../${desk.id}/`, text: desk.name });
    expect(toSearchWays(network, "uk", linkTo, "Кого запитати?").desk?.lang).toBe("de");
  });

  it("leaves out what has no page", async () => {
    const { network } = await loadSite("test/fixtures/musterkreis");
    expect(toSearchWays(network, "de", () => undefined, "Wen frage ich?")).toEqual({ questions: [] });
  });
});
