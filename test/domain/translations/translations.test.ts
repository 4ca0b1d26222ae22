import { describe, expect, it } from "vitest";
import { readBlock } from "../../../src/domain/language/block.ts";
import {
  matchFacts,
  toTranslationFile,
  toTranslationPath,
  translateFacts,
} from "../../../src/domain/translations/translations.ts";
import { aBody, aStated, someFacts, theNetwork, theRoot } from "../../builders.ts";

describe("place of a translation", () => {
  it.each([
    ["_data/translations/uk/roles/lotse.yaml", "uk", "_data/roles/lotse.yaml"],
    ["_data/translations/de-simple/site.yaml", "de-simple", "_data/site.yaml"],
    ["_data/translations/ar/content/start.yaml", "ar", "content/de/start.md"],
    ["_data/translations/ar/content/aemter/amt.yaml", "ar", "content/de/aemter/amt.md"],
  ] as const)("%s translates, into %s, %s", (file, tag, original) => {
    const stated = toTranslationFile(aStated({ blocks: {}, aliases: [] }, file));
    expect(stated).toMatchObject({ tag, original });
    expect(toTranslationPath(original, tag)).toBe(file);
  });
});

describe("translateFacts", () => {
  const facts = (of: string) => {
    const body = aBody("lotse", { kind: "role" });
    return someFacts({
      site: { locales: ["de", "uk", "en"] },
      bodies: [theNetwork(), theRoot(), body],
      translations: [
        toTranslationFile(
          aStated(
            {
              blocks: { "summary.text": { of, text: "Переклад" }, weg: { of: "weg", text: "x" } },
              aliases: [],
            },
            `_data/translations/uk/${body.file.replace("_data/", "")}`,
          ),
        ),
      ],
    });
  };

  it("gives the text to its block alone and lists what is missing and left over", () => {
    const own = facts("").bodies.at(-1)?.value.summary.text.source ?? "";
    const given = facts(own);
    const status = matchFacts(given);
    const translated = translateFacts(given);
    const [network, , lotse] = translated.bodies.map(({ value }) => readBlock(value.summary.text, "uk"));
    expect(lotse).toEqual({ text: "Переклад", locale: "uk", state: "machine" });
    expect(network?.state).toBe("stand-in");
    expect(given.bodies.map(({ value }) => readBlock(value.summary.text, "uk").state)).toEqual(
      Array(3).fill("stand-in"),
    );
    const file = translated.bodies.at(-1)?.file;
    const found = status.find(({ locale, original }) => locale === "uk" && original === file);
    expect(found?.leftOver).toEqual(["weg"]);
    expect(found?.missing).not.toContain("summary.text");
    expect(status.some(({ locale }) => locale === "en")).toBe(true);
  });
});
