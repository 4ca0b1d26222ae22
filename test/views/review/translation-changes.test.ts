import { describe, expect, it } from "vitest";
import type { Facts } from "../../../src/domain/facts.ts";
import { translateFacts } from "../../../src/domain/translations.ts";
import { toTranslationChanges } from "../../../src/views/review/translation-changes.ts";
import { aBlock, aBody, aStated, aTerm, someFacts, sourceId, theNetwork, theRoot } from "../../builders.ts";

const original = "_data/institutions/a.yaml";

interface State {
  readonly german: string;
  readonly of?: string;
  readonly locales?: string[];
  readonly isNewTerm?: boolean;
}

/** A body with one summary and, where `of` says so, its Ukrainian translation. */
function toFacts({ german, of, locales = ["de", "uk"], isNewTerm = false }: State): Facts {
  const translation = (text: string) => ({ of: text, text: `${text} (uk)` });
  const facts = someFacts({
    site: { locales },
    bodies: [
      theNetwork(),
      theRoot(),
      aBody("a", { file: original, summary: { text: aBlock(german), sources: [sourceId] } }),
    ],
    ...(isNewTerm ? { glossary: [aTerm("wort", "Wort")] } : {}),
    translations:
      of === undefined
        ? []
        : [
            {
              ...aStated(
                { aliases: [], blocks: { "summary.text": translation(of) } },
                "_data/translations/uk/x.yaml",
              ),
              tag: "uk",
              original,
            },
          ],
  });
  translateFacts(facts);
  return facts;
}

describe("toTranslationChanges", () => {
  it.each<[string, State, State, { outdated?: string[]; missing?: string[]; leftOver?: number }]>([
    ["nothing", { german: "Alt.", of: "Alt." }, { german: "Alt.", of: "Alt." }, {}],
    [
      "a German text that changes under its translation",
      { german: "Alt.", of: "Alt." },
      { german: "Neu.", of: "Alt." },
      { outdated: ["Neu."] },
    ],
    ["a translation brought along", { german: "Alt.", of: "Alt." }, { german: "Neu.", of: "Neu." }, {}],
    [
      "one that was outdated before and still is",
      { german: "Neu.", of: "Alt." },
      { german: "Neu.", of: "Alt." },
      {},
    ],
    [
      "a new text without translation",
      { german: "Alt." },
      { german: "Alt.", isNewTerm: true },
      { missing: ["Erklärung von Wort."] },
    ],
    ["a changed text that never had one", { german: "Alt." }, { german: "Neu." }, {}],
    [
      "a language nobody is offered",
      { german: "Alt.", of: "Alt.", locales: ["de"] },
      { german: "Neu.", of: "Alt.", locales: ["de"] },
      {},
    ],
  ])("finds %s", (_, before, after, expected) => {
    const { outdated, missing, leftOver } = toTranslationChanges(toFacts(before), toFacts(after));
    const texts = (list: typeof outdated) => list.map(({ german }) => german);
    expect({ outdated: texts(outdated), missing: texts(missing), leftOver }).toEqual({
      outdated: [],
      missing: [],
      leftOver: 0,
      ...expected,
    });
  });

  it("counts translations whose German text goes", () => {
    const before = toFacts({ german: "Alt.", of: "Alt." });
    const after = toFacts({ german: "Alt.", of: "Alt." });
    const [file] = after.translations;
    if (!file) throw new Error("no translation");
    const gone = {
      ...file,
      value: { aliases: [], blocks: { ...file.value.blocks, "facts.x.text": { of: "Weg.", text: "w" } } },
    };
    expect(toTranslationChanges(before, { ...after, translations: [gone] }).leftOver).toBe(1);
  });
});
