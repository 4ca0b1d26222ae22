import { describe, expect, it } from "vitest";
import type { FactFile } from "../../../src/domain/mistakes/fact-file.ts";
import { parseFile } from "../../../src/domain/parse/parse.ts";
import { bodySchemas } from "../../../src/domain/schema/body-schema.ts";
import { topicSchema } from "../../../src/domain/schema/collection-schemas.ts";
import { siteSchema } from "../../../src/domain/schema/site-schema.ts";

const summary = { text: "Ein Satz.", sources: ["quelle"] };
const body = { id: "lotse", name: "Lotse", summary };

function aFile(value: unknown): FactFile {
  return {
    file: "_data/roles/lotse.yaml",
    value,
    locate: (path, part = "value") => ({ line: path.length + 1, column: part === "key" ? 1 : 9 }),
  };
}

const problemsOf = (schema: Parameters<typeof parseFile>[0], value: unknown) =>
  (parseFile(schema, aFile(value)).errors ?? []).map(({ message, remedy }) => `${message} ${remedy}`);

describe("parseFile", () => {
  it("gives values their types and defaults", () => {
    const { stated } = parseFile(
      bodySchemas.role,
      aFile({ ...body, uncertain: "true", name: " Der\n Lotse " }),
    );
    expect(stated?.value).toMatchObject({ name: "Der Lotse", uncertain: true, aliases: [], relations: [] });
    expect(stated?.value.summary.text.source).toBe(summary.text);
  });

  it("keeps a no-break space and joins lines in a text", () => {
    const text = "am 5.\u00a0Mai\n  um 9 Uhr";
    const { stated } = parseFile(bodySchemas.role, aFile({ ...body, summary: { ...summary, text } }));
    expect(stated?.value.summary.text.source).toBe("am 5.\u00a0Mai um 9 Uhr");
  });

  it.each([
    [
      "an unknown key",
      { ...body, sumary: "x" },
      "Das Feld „sumary“ gibt es hier nicht. Meinten Sie „summary“?",
    ],
    [
      "an endless unknown key",
      { ...body, ["wetter ".repeat(50)]: "x" },
      /^Das Feld „(wetter ){8}wett…“ gibt es hier nicht\. Möglich sind: /,
    ],
    [
      "a missing field",
      { id: "lotse", summary },
      "Das Feld „name“ fehlt. Bitte eine Zeile „name: …“ ergänzen.",
    ],
    [
      "a missing choice",
      { ...body, contacts: [{ value: "x", sources: ["a"] }] },
      /^Das Feld „kind“ fehlt\. Bitte/,
    ],
    [
      "missing sources",
      { ...body, summary: { text: "x" } },
      /^Das Feld „sources“ fehlt\. Jede Aussage nennt/,
    ],
    [
      "a list for a text",
      { ...body, name: ["x"] },
      "Das Feld „name“ enthält eine Liste. Erwartet wird einfacher Text.",
    ],
    [
      "a text for a list",
      { ...body, aliases: "x" },
      /enthält einfachen Text\. Bitte als Liste schreiben, .*: „- x“\.$/,
    ],
    [
      "a text for fields",
      { ...body, summary: "x" },
      /enthält einfachen Text\. Bitte „summary:“ allein .* „text: …“ \(Text\), „sources: …“/,
    ],
    [
      "nothing for fields",
      { ...body, summary: "" },
      /^Das Feld „summary“ enthält nichts\. Bitte .* „text: …“/,
    ],
    [
      "fields inside a list",
      { ...body, aliases: [{}] },
      /^Ein Eintrag in „aliases“ enthält weitere Felder\./,
    ],
    [
      "a list for a choice",
      { ...body, uncertain: [] },
      "Das Feld „uncertain“ enthält eine Liste. Erwartet wird ein Wort.",
    ],
    [
      "an unknown choice",
      { ...body, uncertain: "tru" },
      /^Der Wert „tru“ ist bei „uncertain“ .+ Meinten Sie „true“ \(ja\)\?$/,
    ],
    ["an empty name", { ...body, name: " " }, "Das Feld „name“: Der Text ist leer. Bitte „name“ ausfüllen."],
    [
      "a name in capitals as id",
      { ...body, id: "Der Lotse" },
      /Das ist keine Kennung\. Meinten Sie „der-lotse“\?$/,
    ],
    ["an id of signs only", { ...body, id: "???" }, /Das ist keine Kennung\. Erlaubt sind Kleinbuchstaben/],
    ["a value of many lines", { ...body, id: "a\nb" }, /^Das Feld „id“ enthält „a b“\./],
    ["a list for everything", [], "Der Eintrag enthält eine Liste. Erwartet wird eine Gruppe von Feldern."],
    [
      "a text for everything",
      "x",
      "Der Eintrag enthält einfachen Text. Erwartet wird eine Gruppe von Feldern.",
    ],
  ])("explains %s", (_, value, problem) => {
    const problems = problemsOf(bodySchemas.role, value);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toEqual(typeof problem === "string" ? problem : expect.stringMatching(problem));
  });

  it.each([
    [
      "order",
      topicSchema,
      { id: "a", question: "?", answer: "!", sources: ["q"], order: "zuerst" },
      "von 0 bis 999",
    ],
    ["baseUrl", siteSchema, { baseUrl: "offen" }, "keine vollständige Netzadresse"],
  ])("explains a wrong %s", (_, schema, value, words) => {
    expect(problemsOf(schema, value).join("\n")).toContain(words);
  });

  it("points at keys for unknown fields and at values for wrong ones", () => {
    const { errors } = parseFile(bodySchemas.role, aFile({ ...body, sumary: "x", id: "X Y" }));
    expect(errors?.map(({ line, column }) => [line, column])).toEqual([
      [2, 9],
      [2, 1],
    ]);
  });

  it("tells every mistake of a file, each value once", () => {
    const problems = problemsOf(bodySchemas.role, {
      id: "A B",
      name: "",
      summary: { text: "", sources: "" },
      x: "",
    });
    expect(problems).toHaveLength(5);
  });
});
