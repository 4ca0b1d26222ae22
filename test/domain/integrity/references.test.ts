import { describe, expect, it } from "vitest";
import { checkReferences } from "../../../src/domain/integrity/references.ts";
import { toTranslationFile } from "../../../src/domain/translations/translations.ts";
import {
  aBody,
  aFact,
  anEvent,
  aProse,
  aPublication,
  aStated,
  aTerm,
  aTopic,
  type FactsWish,
  someFacts,
  theNetwork,
  theRoot,
} from "../../builders.ts";

const two = [theNetwork(), theRoot()];
const wrong = { sources: ["netzseit"] };

describe("checkReferences", () => {
  it("accepts ordinary facts", () => {
    expect(checkReferences(someFacts())).toEqual([]);
  });

  it.each<[string, FactsWish, string]>([
    ["the fallback desk", { site: { fallbackDesk: "rathuas" } }, "Stelle „rathuas“"],
    [
      "a relation",
      { bodies: [...two, aBody("a", { relations: [["partOf", "rathuas"]] })] },
      "Stelle „rathuas“",
    ],
    [
      "a mediation",
      { bodies: [...two, aBody("a", { relations: [["mediatesBetween", ["netzwerk", "rathuas"]]] })] },
      "Stelle „rathuas“",
    ],
    ["a publisher", { publications: [aPublication("x", { publisher: "rathuas" })] }, "Stelle „rathuas“"],
    [
      "an event",
      { timeline: [anEvent("x", "2020", { bodies: ["rathaus", "rathuas"] })] },
      "Stelle „rathuas“",
    ],
    ["an answer", { topics: [aTopic("x", { answeredBy: ["rathuas"] })] }, "Stelle „rathuas“"],
    [
      "a summary",
      { bodies: [...two, aBody("a", { summary: { ...theRoot().value.summary, ...wrong } })] },
      "Quelle „netzseit“",
    ],
    ["a fact", { bodies: [...two, aBody("a", { facts: [aFact("x", wrong)] })] }, "Quelle „netzseit“"],
    [
      "a contact",
      { bodies: [...two, aBody("a", { contacts: [{ kind: "phone", value: "01234 5", ...wrong }] })] },
      "Quelle „netzseit“",
    ],
    ["a word", { glossary: [aTerm("x", "X", wrong)] }, "Quelle „netzseit“"],
    [
      "a text",
      { prose: [aProse("x", { head: { title: "X", inFooter: false, ...wrong } })] },
      "Quelle „netzseit“",
    ],
  ])("refuses what does not exist in %s and names the nearest", (_, wish, words) => {
    const found = checkReferences(someFacts(wish));
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toContain(words);
    expect(found[0]?.remedy).toMatch(/^Meinten Sie „(rathaus|netzseite)“\?$/);
  });

  it("calls nothing missing whose file merely could not be read", () => {
    const bodies = [...two, aBody("a", { relations: [["partOf", "amt"]] })];
    expect(checkReferences(someFacts({ bodies, unread: new Set(["amt"]) }))).toEqual([]);
  });

  const gone = toTranslationFile(
    aStated({ blocks: {}, aliases: [] }, "_data/translations/uk/departments/rathaus-alt.yaml"),
  );
  it.each<[string, FactsWish, string]>([
    [
      "a relation",
      { bodies: [...two, aBody("a", { relations: [["partOf", "rathaus-alt"]] })] },
      "diese Beziehung löschen",
    ],
    ["an event", { timeline: [anEvent("x", "2020", { bodies: ["rathaus-alt"] })] }, "diese Zeile löschen"],
    ["an answer", { topics: [aTopic("x", { answeredBy: ["rathaus-alt"] })] }, "diese Zeile löschen"],
    [
      "a publisher",
      { publications: [aPublication("x", { publisher: "rathaus-alt" })] },
      "eine andere Stelle nennen",
    ],
  ])("guesses nothing in %s where translations show that a body was deleted", (_, wish, remedy) => {
    const [found, ...others] = checkReferences(someFacts({ ...wish, translations: [gone] }));
    expect(others).toEqual([]);
    expect(found?.message).toBe("Eine Stelle „rathaus-alt“ gibt es nicht mehr.");
    expect(found?.remedy).toMatch(`${remedy}, oder ihre Datei behalten und darin „validTo“`);
  });
});
