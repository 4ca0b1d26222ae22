import { describe, expect, it } from "vitest";
import { parseFile } from "../../../src/domain/parse/parse.ts";
import { plainLanguageSchema } from "../../../src/domain/schema/plain-language-schema.ts";

const problemsOf = (value: unknown) =>
  (
    parseFile(plainLanguageSchema, {
      file: "_data/plain-language.yaml",
      value,
      locate: () => ({ line: 1, column: 1 }),
    }).errors ?? []
  ).map(({ message, remedy }) => `${message} ${remedy}`);

describe("exceptions from plain language", () => {
  it.each([
    ["with a name and a reason", { names: [{ text: "IKL", reason: "Ein Kürzel." }] }, []],
    ["none at all", {}, []],
    [
      "without a reason",
      { names: [{ text: "IKL" }] },
      ["Das Feld „reason“ fehlt. Bitte eine Zeile „reason: …“ ergänzen."],
    ],
    [
      "with an empty reason",
      { pages: [{ page: "quellen", reason: " " }] },
      ["Das Feld „reason“: Der Text ist leer. Bitte „reason“ ausfüllen."],
    ],
    [
      "under a mistyped field",
      { names: [{ txt: "IKL", reason: "Ein Kürzel." }] },
      ["Das Feld „txt“ gibt es hier nicht. Meinten Sie „text“?"],
    ],
  ])("%s", (_, value, expected) => expect(problemsOf(value)).toEqual(expected));
});
