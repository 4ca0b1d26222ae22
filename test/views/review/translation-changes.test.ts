import { describe, expect, it } from "vitest";
import type { Facts } from "../../../src/domain/network/facts.ts";
import { translateFacts } from "../../../src/domain/translations/translations.ts";
import { toTranslationChanges } from "../../../src/views/review/translation-changes.ts";
import { aBlock, aBody, aStated, aTerm, someFacts, sourceId, theNetwork, theRoot } from "../../builders.ts";

const original = "_data/institutions/a.yaml";

interface State {
  readonly german: string;
  readonly of?: string;
  readonly text?: string;
  /** Role of who has read the translation. */
  readonly by?: string;
  readonly locales?: string[];
  readonly isNewTerm?: boolean;
}

/** A body with one summary and, where `of` says so, its Ukrainian translation. */
function toFacts({ german, of, text, by, locales = ["de", "uk"], isNewTerm = false }: State): Facts {
  const translation = (source: string) => ({
    of: source,
    text: text ?? `${source} (uk)`,
    ...(by === undefined ? {} : { reviewed: { by, on: "2026-11-01" } }),
  });
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
  return translateFacts(facts);
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

  it.each<[string, Partial<State>, Partial<State>, object[]]>([
    ["nothing where words and review stay", {}, {}, []],
    ["nothing where only the German text is another", {}, { german: "Neu." }, []],
    [
      "other words",
      {},
      { text: "Нове." },
      [{ locale: "uk", german: "Alt.", before: "Старе.", after: "Нове.", reviewedBy: undefined }],
    ],
    [
      "a review",
      {},
      { by: "Sprachmittlung" },
      [{ before: "Старе.", after: "Старе.", reviewedBy: "Sprachmittlung" }],
    ],
    [
      "a review that is taken back",
      { by: "Sprachmittlung" },
      {},
      [{ after: "Старе.", reviewedBy: undefined }],
    ],
  ])("tells of changed translations: %s", (_, before, after, expected) => {
    const begun = { german: "Alt.", of: "Alt.", text: "Старе." };
    const { changed } = toTranslationChanges(
      toFacts({ ...begun, ...before }),
      toFacts({ ...begun, ...after }),
    );
    expect(changed).toMatchObject(expected);
    expect(changed).toHaveLength(expected.length);
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
