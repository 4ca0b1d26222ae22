import { expect, it } from "vitest";
import { toWords } from "../../../src/views/translations/interface-words.ts";
import { recordWords } from "../../../src/views/translations/said-words.ts";

const german = new Map([
  ["menu", "Menü"],
  ["tag", "Hallo {name}"],
  ["list", "Liste"],
]);
const words = toWords("ar", new Map([["tag", "مرحبا {name}"]]), german, new Set(["tag"]));

it("what is made with words says which of them are German or outdated, each recording by itself", () => {
  const { made, said } = recordWords(words, (own) => `${own("menu")}, ${own("tag", { name: "A" })}`);
  expect(made).toBe("Menü, مرحبا A");
  expect([...said.standIns]).toEqual(["Menü"]);
  expect([...said.outdatedKeys]).toEqual(["tag"]);
  const later = recordWords(words, (own) => own("list"));
  expect([...later.said.standIns]).toEqual(["Liste"]);
  expect([...later.said.outdatedKeys]).toEqual([]);
});

it("German words are neither", () => {
  const own = toWords("de", german, german);
  expect(recordWords(own, (spoken) => spoken("menu")).said).toEqual({
    standIns: new Set(),
    outdatedKeys: new Set(),
  });
});
