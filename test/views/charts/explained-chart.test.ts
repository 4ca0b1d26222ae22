import { describe, expect, it } from "vitest";
import type { Locale } from "../../../src/domain/language/locale.ts";
import { Network } from "../../../src/domain/network/network.ts";
import { translateFacts } from "../../../src/domain/translations/translations.ts";
import { flattenItems } from "../../../src/views/charts/chart.ts";
import { withExplanations } from "../../../src/views/charts/explained-chart.ts";
import { toOrganigram } from "../../../src/views/charts/organigram.ts";
import { aBody, aStated, plainWords, someFacts, theNetwork, theRoot } from "../../builders.ts";

const meanings = {
  rathaus: "town hall",
  amt: "an office with a very long explanation that would need far too many lines in a box",
};

function explained(locale: Locale) {
  const bodies = [
    theNetwork(),
    theRoot(),
    aBody("rat", { kind: "board", relations: [["partOf", "netzwerk"]] }),
    aBody("amt", {
      kind: "department",
      relations: [
        ["partOf", "rathaus"],
        ["memberOf", "rat"],
      ],
    }),
  ];
  const translations = Object.entries(meanings).map(([id, text]) => ({
    ...aStated(
      { blocks: { explanation: { of: `Name von ${id}`, text } }, aliases: [] },
      `_data/translations/${locale}/department/${id}.yaml`,
    ),
    tag: locale,
    original: `_data/department/${id}.yaml`,
  }));
  const facts = someFacts({ site: { locales: ["de", locale] }, bodies, translations });
  const network = new Network(translateFacts(facts));
  const chart = withExplanations(toOrganigram(network, plainWords), network, locale);
  return Object.fromEntries(
    flattenItems(chart.items).flatMap(({ id, explanation }) => (explanation ? [[id, explanation]] : [])),
  );
}

describe("withExplanations", () => {
  it("says below a German name what it means, in at most sixty letters, and not again at a frame that repeats it", () => {
    expect(explained("en")).toEqual({
      rathaus: "town hall",
      amt: "an office with a very long explanation that would need far…",
    });
  });

  it.each(["de-simple"] as const)("says nothing in %s, whose readers read German", (locale) => {
    expect(explained(locale)).toEqual({});
  });
});
