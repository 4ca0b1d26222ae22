import { describe, expect, it } from "vitest";
import { loadSite } from "../../src/adapters/facts/load-site.ts";
import { readBlock } from "../../src/domain/language/block.ts";
import type { Locale } from "../../src/domain/language/locale.ts";
import { parseSentence } from "../../src/domain/text/sentence.ts";
import { flattenItems } from "../../src/views/charts/chart.ts";
import { toConcernChart, toConcernPaths } from "../../src/views/charts/concern-path.ts";
import { toWords } from "../../src/views/translations/interface-words.ts";

// What the source says on the way of a concern (section "Austausch in Arbeitskreisen"), in picture and list alike.

const { facts, network } = await loadSite(".");
const german = facts.words.get("de") ?? new Map<string, string>();
const locales = network.site.locales as Locale[];
const wordsOf = (locale: Locale) => toWords(locale, facts.words.get(locale) ?? new Map(), german);
const onOneLine = (text: string) => text.replace(/\s+/g, " ");
const pathOf = (locale: Locale) => toConcernPaths(network, locale, "2026-12-01");
const chartOf = (locale: Locale) => {
  const chart = toConcernChart(network, wordsOf(locale), locale);
  if (!chart) throw new Error("no chart");
  return chart;
};

describe("the way of a concern", () => {
  it("has three stations and nothing the source does not tell", () => {
    expect(pathOf("de").map(({ steps }) => steps.map(({ id, body }) => `${id} ${body}`))).toEqual([
      ["collect arbeitskreise", "support integrationsbeirat", "mediate integrationsmanager"],
    ]);
    expect(
      chartOf("de").items.map(({ label, children }) => [label, ...children.map((item) => item.label)]),
    ).toEqual([
      ["Arbeitskreise", "Die Arbeitskreise sammeln zuerst Themen aus dem Netzwerk und bearbeiten sie."],
      ["Integrationsbeirat", "Der Integrationsbeirat bietet Problemlösungsmöglichkeiten."],
      [
        "Integrationsmanager",
        "Er kann vermitteln, wenn ein Arbeitskreis keine Übereinkunft zu einem Thema findet oder eine Entscheidung innerhalb des Beirats notwendig ist.",
      ],
    ]);
    expect(
      chartOf("de").edges.map(({ from, label, to, note = "" }) => `${from} ${label} ${to} (${note})`),
    ).toEqual([
      "integrationsbeirat entscheidet auf Anfrage mit arbeitskreise ()",
      "integrationsmanager kann vermitteln integrationsbeirat (Möglichkeit)",
      "integrationsmanager kann vermitteln arbeitskreise (Möglichkeit)",
    ]);
  });

  it.each(locales)("says the same in picture and list: %s", (locale) => {
    const chart = chartOf(locale);
    const steps = pathOf(locale).flatMap((path) => path.steps);
    const drawn = flattenItems(chart.items);
    expect(drawn.filter(({ target }) => target !== undefined).map(({ target }) => target)).toEqual(
      steps.map(({ body }) => body),
    );
    expect(drawn.filter(({ target }) => target === undefined).map(({ label }) => label)).toEqual(
      steps.flatMap((step) => step.facts.map(({ text }) => onOneLine(text.text))),
    );
    const sentences = steps.flatMap((step) =>
      step.relations.map(({ sentence }) => sentence.map(({ text }) => text).join("")),
    );
    const shown = [...new Set(chart.edges.flatMap(({ shows }) => shows))];
    expect(
      shown.map(({ sentence }) =>
        parseSentence(readBlock(sentence, locale).text)
          .map(({ text }) => text)
          .join(""),
      ),
    ).toEqual(expect.arrayContaining(sentences));
    expect(shown).toHaveLength(sentences.length);
    const labels = new Set(chart.edges.map(({ label }) => label));
    expect([...labels].sort()).toEqual(
      [wordsOf(locale)("edge.mediatesBetween"), wordsOf(locale)("edge.supportsOnRequest")].sort(),
    );
  });

  it.each(locales)("is translated, not German that stands in: %s", (locale) => {
    const texts = pathOf(locale).flatMap(({ steps }) =>
      steps.flatMap((step) => [...step.facts.map(({ text }) => text), ...step.relations]),
    );
    expect(texts.map((text) => text.locale)).toEqual(texts.map(() => locale));
    expect(texts.filter(({ state }) => state === "outdated")).toEqual([]);
  });
});
